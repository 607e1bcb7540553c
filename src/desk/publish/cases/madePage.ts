/** What `casePage` makes of a record. */
import type { SubmissionRecord } from '#submission/record.ts';

export interface MadePage {
  /** From the root of the hub: `docs/case-studies/<slug>.md`. */
  readonly path: string;
  readonly text: string;
  readonly photos: readonly { readonly key: string; readonly path: string }[];
}

/** `today`: `YYYY-MM-DD`. */
export type MakePage = (record: SubmissionRecord, context: { readonly today: string }) => MadePage;

/** Bytes of a photo of the draft by its key. */
export type ReadPhoto = (key: string) => Promise<Uint8Array | undefined>;
