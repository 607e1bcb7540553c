/** What `load.ts` asks of the process that submits, and what it is told. */
export interface LoadPlan {
  /** Of the start page, with a slash at the end. */
  readonly url: string;
  /** Each from an address of its own; of the second run other ones than of the first. */
  readonly submitters: number;
  readonly firstAddress: number;
  /** File with the photo each sends; '' for text alone. */
  readonly photo: string;
  /** How often each looks at its status page afterwards. */
  readonly looks: number;
}

/** All times in milliseconds, one for each request. */
export interface LoadResult {
  /** Work on the proof, which contributors' own devices do. */
  readonly proofs: readonly number[];
  readonly photos: readonly number[];
  readonly submissions: readonly number[];
  /** From the first byte of the photo, or of the text, to the receipt. */
  readonly totals: readonly number[];
  readonly looks: readonly number[];
  readonly errors: readonly string[];
}
