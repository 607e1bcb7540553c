/** What contributors' pages and the desk say to each other, as JSON. Every failure answers with `Refused`. */
import type { DeskSubmission, TodoItem } from './deskApi.ts';
import type { Contact, CaseDraft } from './draft.ts';
import type { Fault } from './fault.ts';
import type { Publication, Question, Refusal, SubmissionEvent } from './record.ts';
import type { SubmissionState } from './state.ts';
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

/** What contributors' pages have words for: `submit.refused.<code>`. */
export const CONTRIBUTOR_REFUSALS = [
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
export type ContributorRefusal = (typeof CONTRIBUTOR_REFUSALS)[number];

/** What editors can be told besides. */
export const REFUSALS = [
  ...CONTRIBUTOR_REFUSALS,
  /** 422: something is left to do before it can be accepted: `todo`. */
  'not-ready',
  /** 409: the content was changed in the same place. */
  'conflict',
  /** 502: the forge that holds the content refuses, or does not answer. */
  'forge',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refused {
  readonly error: RefusalCode;
  /** For people who read logs; pages word `error` themselves. */
  readonly message: string;
  readonly faults?: readonly Fault[];
  readonly missing?: readonly string[];
  readonly todo?: readonly TodoItem[];
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
