/** What `deskWriter.ts` says was acknowledged. */
export interface Told {
  readonly what: 'begun' | 'opened' | 'staged' | 'private' | 'version' | 'erased';
  /** Of the submission; '' for `begun` and `opened`. */
  readonly id: string;
  /** The version; milliseconds for `opened`; the photo's SHA-256 for `staged`. */
  readonly value: string;
  /** Submissions that could not be read, for `opened`. */
  readonly damaged?: number;
}

/** First folder of the paths `deskWriter.ts` asks for, as a mark in a trace. */
export const ACKNOWLEDGED = 'hub-acknowledged';

/** The one photo of each submission. */
export const STAGED_KEY = 'abcdefgh01234567';

/** Each so many-th is erased: erasing keeps everybody else waiting. */
export const ERASE_EVERY = 25;
