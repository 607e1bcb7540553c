/** What `deskWriter.ts` says was acknowledged. */
export interface Told {
  readonly what: 'opened' | 'staged' | 'private' | 'version' | 'erased';
  /** Of the submission; '' for `opened`. */
  readonly id: string;
  /** The version; milliseconds for `opened`. */
  readonly value: string;
  readonly damaged?: number;
}

/** First folder of the paths `deskWriter.ts` asks for, as a mark in a trace. */
export const ACKNOWLEDGED = 'hub-acknowledged';
