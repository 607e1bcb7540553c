/** What the page asks the service worker to keep: absolute addresses of this site. */
export interface KeepMessage {
  readonly pages: readonly string[];
  /** Files whose names tell their content. */
  readonly files: readonly string[];
}
