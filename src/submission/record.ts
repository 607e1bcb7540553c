/** A submission as the desk keeps it: one JSON file, changed as a whole. It holds no address of anybody. */
import type { Organisation } from '#model/organisation.ts';
import type { Source } from '#model/source.ts';
import type { Locale } from '#model/locale.ts';
import type { CaseDraft, CaseSection } from './draft.ts';
import type { Action, SubmissionState } from './state.ts';

/** Plain reasons, worded by the catalogues: `desk.reason.<id>`. */
export const DECLINE_REASONS = [
  'not-a-case',
  'outside-region',
  'not-verifiable',
  'promotion',
  'harmful',
  'duplicate',
  'no-answer',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What an editor adds so that a draft becomes a page. */
export interface EditorialDetails {
  /** Name of the file and of the page: `idField`. Empty until an editor chose it. */
  readonly slug: string;
  /** Ids from `data/organisations.yaml`. */
  readonly organisations: readonly string[];
  /** An entry to add to `data/organisations.yaml`. */
  readonly newOrganisation: Organisation | null;
  /** As in the front matter; the text may cite them. */
  readonly sources: readonly Source[];
}

export interface Question {
  /** `q1`, `q2`, … */
  readonly id: string;
  /** What it is about; `whole` for the submission as a whole. */
  readonly about: CaseSection | 'title' | 'photos' | 'whole';
  readonly text: string;
  /** Language of the question. */
  readonly language: Locale;
  /** ISO time. */
  readonly askedAt: string;
  readonly answer: string;
  readonly answeredAt: string;
}

/** What happened, oldest first. `by` is `contributor`, the id of a person of the desk, or `desk` for what the program did. */
export interface SubmissionEvent {
  /** ISO time. */
  readonly at: string;
  readonly by: string;
  /** `appear`: readers see the page, or its correction, from now on. */
  readonly what: Action | 'submit' | 'appear';
  /** State after it. */
  readonly state: SubmissionState;
  /** What a person of the desk says to the others with it; not for contributors. */
  readonly note?: string | undefined;
}

/** Why it was declined, or a correction was. */
export interface Refusal {
  readonly reason: DeclineReason;
  /** In plain words. */
  readonly text: string;
  readonly language: Locale;
}

export interface Publication {
  /** Commit in the content repository that holds the page, on its branch or merged. */
  readonly commit: string;
  /** Branch it waits on: `case/<slug>`. */
  readonly branch: string;
  /** Address from the root of a locale: `/library/case-studies/<slug>/`. */
  readonly path: string;
  /** Where a pull request was opened for it. */
  readonly request: string;
}

export const RECORD_FORMAT = 1;

export interface SubmissionRecord {
  readonly format: typeof RECORD_FORMAT;
  /** 16 letters of Crockford's base 32, lower case. */
  readonly id: string;
  /** Locale of the contributor's pages and mail. */
  readonly locale: Locale;
  readonly state: SubmissionState;
  /** Id of the person who has it; '' for nobody. */
  readonly assignee: string;
  readonly draft: CaseDraft;
  readonly details: EditorialDetails;
  readonly questions: readonly Question[];
  readonly events: readonly SubmissionEvent[];
  readonly refusal: Refusal | null;
  readonly publication: Publication | null;
}

export const NO_DETAILS: EditorialDetails = { slug: '', organisations: [], newOrganisation: null, sources: [] };
