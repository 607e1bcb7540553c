/** What browser and desk say to each other, as JSON. Every failure answers with `Refused`. */
import type { Contact, CaseDraft } from './draft.ts';
import type { Fault } from './fault.ts';
import type { Publication, Question, Refusal, SubmissionEvent, SubmissionRecord } from './record.ts';
import type { Action, DeskRole, SubmissionState } from './state.ts';
import type { Locale } from '#model/locale.ts';

export const API = '/api';

/** `GET /api/desk`. A host without a desk answers 404, and the form ends in a file. */
export interface DeskProbe {
  readonly desk: true;
  /** Whether mail can be sent. */
  readonly mail: boolean;
  /** Submissions that wait to be read. */
  readonly waiting: number;
  /** Whether editors may sign in by the organisation's own provider: `GET /api/desk/oidc/start`. */
  readonly oidc?: boolean;
}

/** Codes the pages have words for: `api.<code>`. */
export const REFUSALS = [
  /** 400: not understood; a newer page may help. */
  'bad-request',
  /** 401 */
  'signed-out',
  /** 403 */
  'not-allowed',
  /** 404: also where the secret is wrong. */
  'not-found',
  /** 409: somebody else changed it; `current` has their text. */
  'stale',
  /** 409: the state does not allow it. */
  'wrong-state',
  /** 409: the slug is taken. */
  'taken',
  /** 410: a link that was used, or is too old. */
  'used-up',
  /** 413 */
  'too-large',
  /** 415: not a JPEG, PNG or WebP photo. */
  'not-a-photo',
  /** 415: an iPhone photo in HEIC. */
  'heic',
  /** 422: `faults` says where. */
  'faults',
  /** 409: photos of the draft that did not arrive: `missing`. */
  'missing-photos',
  /** 429: `retryAfter` seconds. */
  'too-often',
  /** 403: the proof of work is missing, wrong or used. */
  'proof',
  /** 503 */
  'busy',
  /** 507: the disk is full. */
  'full',
  /** 500 */
  'broken',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refused {
  readonly error: RefusalCode;
  /** For people who read logs; pages word `error` themselves. */
  readonly message: string;
  readonly faults?: readonly Fault[];
  readonly missing?: readonly string[];
  readonly current?: SubmissionView | DeskSubmission;
  readonly retryAfter?: number;
}

/**
 * `POST /api/submissions/photos`, multipart: `key` (of the draft's photo), then `photo`. Header `Idempotency-Key`: the key of the draft,
 * a UUID its device made. The photo waits 48 hours for its submission. Answers 201 with `PhotoTaken`; sent again, it answers the same.
 */
export interface PhotoTaken {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/**
 * `POST /api/submissions`, multipart: field `submission` with this as JSON; field `website` must stay empty (a trap for robots). Header
 * `Idempotency-Key` as above: sent again, it answers the same `Receipt` and changes nothing.
 */
export interface SubmitRequest {
  readonly draft: CaseDraft;
  readonly contact: Contact;
  /** Locale of the page. */
  readonly locale: Locale;
  /** 32 random bytes in base64url, made on the device: the key to the status page. The desk keeps its hash alone. */
  readonly secret: string;
  /** Proof of work: the payload of an ALTCHA challenge from `GET /api/challenge`. */
  readonly proof: string;
}

export interface Receipt {
  /** Id of the submission; shown as `7qf2-m9xp-3k4d-w8ta`. */
  readonly reference: string;
  readonly version: string;
  /** ISO time. */
  readonly receivedAt: string;
  /** Submissions that wait before it. */
  readonly ahead: number;
}

/** `GET /api/submissions/<reference>` with `Authorization: Bearer <secret>`. Photos: `…/photos/<key>`. */
export interface SubmissionView {
  readonly reference: string;
  /** For `If-Match`. */
  readonly version: string;
  readonly state: SubmissionState;
  readonly draft: CaseDraft;
  readonly questions: readonly Question[];
  /** `by` is `contributor` or `desk`: who at the desk did what is theirs. */
  readonly events: readonly SubmissionEvent[];
  readonly refusal: Refusal | null;
  readonly publication: Pick<Publication, 'path'> | null;
  readonly contact: Contact;
  readonly ahead: number;
}

/** `PUT /api/submissions/<reference>` with `If-Match: <version>`, multipart as above: another text, before acceptance or as a correction. */
export interface ReviseRequest {
  readonly draft: CaseDraft;
  readonly contact: Contact;
}
/** `POST …/answers` with `If-Match`. */
export interface AnswerRequest {
  /** Id of the question. */
  readonly question: string;
  readonly text: string;
}
/** `POST …/withdraw` and `POST …/erase` take nothing. `POST /api/recover` always answers 202: a new link goes to the address, if it is known. */
export interface RecoverRequest {
  readonly email: string;
  readonly locale: Locale;
}

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
  /** The same words as on another page or submission: worth a look. */
  readonly similar: readonly { readonly title: string; readonly path: string }[];
}

export interface TodoItem {
  /** Path of a field of the draft or of `details`, where known. */
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
