/** What editors' pages and the desk say to each other, as JSON; failures as in `api.ts`. */
import type { CaseDraft } from './draft.ts';
import type { Question, Refusal, SubmissionEvent, SubmissionRecord } from './record.ts';
import type { Action, DeskRole, SubmissionState } from './state.ts';
import type { Locale } from '#model/locale.ts';

/**
 * `GET /api/desk/session`: who is signed in. Every change carries `csrf` in the header `x-hub-csrf`. After a 401 ask again: with another
 * `csrf` the change can be repeated, with the same the desk wants a fresh sign-in, with another 401 nobody is signed in.
 */
export interface DeskSession {
  readonly person: DeskPerson;
  readonly csrf: string;
  /** Whether sign-in by the organisation's own provider is set up. */
  readonly oidc: boolean;
}

export interface DeskPerson {
  readonly id: string;
  readonly name: string;
  readonly role: DeskRole;
  /** Languages whose submissions they decide upon; empty for all. */
  readonly languages: readonly Locale[];
}

/**
 * `POST /api/desk/sign-in`: with the token of an invitation or a mailed link (410 `used-up`), or with the code of the newest mail (404
 * `not-found`, whatever was wrong). Answers with `DeskSession`.
 */
export type SignInRequest = { readonly token: string } | { readonly email: string; readonly code: string };
/** `POST /api/desk/sign-in/request`: 202 for known and unknown addresses, 429 after too many. */
export interface SignInMailRequest {
  readonly email: string;
  readonly locale: Locale;
}

/** `POST /api/desk/sign-out` and `POST /api/desk/sign-out/everywhere` take nothing and answer 204. */

/** Why the provider of the organisation did not let somebody in: the fragment of `/desk/#sign-in-problem=<code>`. */
export const SIGN_IN_PROBLEMS = [
  /** It does not answer. */
  'provider-down',
  /** It says that the address was never confirmed. */
  'not-verified',
  /** Nobody of the desk has the address. */
  'not-invited',
  /** Given up, too slow, or not understood. */
  'failed',
] as const;
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];

/** `GET /api/desk/queue`: newest last. */
export interface QueueEntry {
  readonly reference: string;
  readonly title: string;
  readonly state: SubmissionState;
  readonly language: Locale;
  readonly country: string;
  readonly organisation: string;
  readonly photos: number;
  /** ISO times. */
  readonly receivedAt: string;
  readonly changedAt: string;
  /** Who has it. */
  readonly assignee: DeskPerson | null;
  /** Whether the last word is the contributor's. */
  readonly ours: boolean;
}

/** `GET /api/desk/submissions/<reference>`. */
export interface DeskSubmission {
  readonly version: string;
  readonly record: SubmissionRecord;
  readonly assignee: DeskPerson | null;
  /** Everybody of the desk that events name. */
  readonly people: readonly DeskPerson[];
  /** What `hub check` would say of the page, and what an editor still has to fill in. */
  readonly todo: readonly TodoItem[];
  /** What this person may do now. */
  readonly may: readonly Action[];
  /** Whether they may erase it: `POST …/erase`, which answers 204. A published page is taken off the site then. */
  readonly mayErase: boolean;
  /** Other submissions with much the same words: worth a look. */
  readonly similar: readonly { readonly title: string; readonly reference: string }[];
  readonly contact: DeskContact;
}

/** Who sent it. Questions reach them on their page; how to reach them otherwise is for admins to see. */
export interface DeskContact {
  readonly name: string;
  /** Whether letters go to them. */
  readonly hasMail: boolean;
  /** Absent for others than admins. */
  readonly address?: { readonly email: string; readonly phone: string };
}

export interface TodoItem {
  /** Path of a field of the draft or of `details`, as `details.slug`, `sections.context`, `photos.0`; '' where unknown. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** `POST /api/desk/submissions/<reference>/<action>` with `If-Match`; each answers with the `DeskSubmission` after it. */
export interface DeskActions {
  readonly take: Record<string, never>;
  readonly release: Record<string, never>;
  readonly ask: { readonly questions: readonly Pick<Question, 'about' | 'text' | 'language'>[] };
  readonly edit: { readonly draft: CaseDraft; readonly details: SubmissionRecord['details'] };
  readonly accept: Record<string, never>;
  readonly 'send-back': { readonly text: string };
  readonly publish: Record<string, never>;
  readonly decline: Refusal;
  readonly reopen: Record<string, never>;
  readonly 'decline-correction': Refusal;
}

/** `GET /api/desk/submissions/<reference>/history`, oldest first. `GET …/history/<version>` answers with its `SubmissionRecord`. */
export interface RevisionEntry {
  readonly version: string;
  readonly event: SubmissionEvent;
}

/** `GET /api/desk/site`: the state of the site that is served. */
export interface SiteState {
  /** Commit it was built from; '' for one built from a working tree. */
  readonly commit: string;
  readonly building: boolean;
  /** Why the last build failed, for people; '' if it did not. */
  readonly failure: string;
  /** Why what is published is not yet where it is pushed to, for people; '' or absent where it is, or nothing is pushed. */
  readonly remote?: string;
}

/** `GET /api/desk/people`, for admins: everybody, also who has left. */
export interface DeskMember extends DeskPerson {
  /** Lower case; '' for who has left. */
  readonly email: string;
  readonly left: boolean;
}
/** `POST /api/desk/people/<id>`, for admins; answers with the `DeskMember`. */
export type PersonChange =
  | { readonly role?: Exclude<DeskRole, 'contributor'> | undefined; readonly languages?: readonly Locale[] | undefined }
  | { readonly left: true };

/** `POST /api/desk/invitations`, for admins. */
export interface InviteRequest {
  readonly email: string;
  readonly name: string;
  readonly role: Exclude<DeskRole, 'contributor'>;
  readonly languages: readonly Locale[];
}
/** Shown once. */
export interface Invitation {
  readonly link: string;
  /** ISO time. */
  readonly expires: string;
}
