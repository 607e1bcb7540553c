/** What the page asks the service worker to keep: absolute addresses of this site. */
export interface KeepMessage {
  readonly pages: readonly string[];
  /** Files whose names tell their content. */
  readonly files: readonly string[];
  /** Data of the site that change with it: fetched anew each time. */
  readonly data?: readonly string[];
}

/** What the service worker answers on the port that came with the message. */
export interface KeptMessage {
  /** Whether all of it is there now. */
  readonly kept: boolean;
}
