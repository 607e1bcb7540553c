/** What `casePage` makes of a record. */
import type { Contributor } from '#model/contributor.ts';
import type { SubmissionRecord } from '#submission/record.ts';

export interface MadePage {
  /** From the root of the hub: `docs/case-studies/<slug>.md`. */
  readonly path: string;
  readonly text: string;
  readonly photos: readonly { readonly key: string; readonly path: string }[];
}

export interface PageContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Those the hub knows: nobody new is credited under the id of another. */
  readonly contributors: readonly Contributor[];
}

export type MakePage = (record: SubmissionRecord, context: PageContext) => MadePage;

/** Bytes of a photo of the draft by its key. */
export type ReadPhoto = (key: string) => Promise<Uint8Array | undefined>;
