/** What the app is made of: each part has an interface, and tests put another one in its place. */
import type { Locale } from '#model/locale.ts';
import type { Proofs } from '#desk/guard/proofs.ts';
import type { PhotoReader } from '#desk/photos/photoReader.ts';
import type { PhotoStaging } from '#desk/store/photoStaging.ts';
import type { PrivateStore } from '#desk/store/privateStore.ts';
import type { SubmissionStore } from '#desk/store/submissionStore.ts';
import type { LetterKind, LetterValues } from '#desk/mail/letter.ts';

/** Sends letters in the language of who gets them. */
export interface Letters {
  /** `id`: the same letter is sent once. */
  readonly send: (id: string, to: string, locale: Locale, kind: LetterKind, values: LetterValues) => Promise<void>;
}

export interface Parts {
  readonly submissions: SubmissionStore;
  readonly privates: PrivateStore;
  readonly staging: PhotoStaging;
  readonly photos: Pick<PhotoReader, 'read'>;
  readonly proofs: Proofs;
  /** Absent where no mail is configured. */
  readonly letters?: Letters | undefined;
  /** Whether editors may sign in by the organisation's own provider. */
  readonly oidc?: boolean;
  /** Public address, without a slash at the end. */
  readonly hubUrl: string;
  readonly now: () => Date;
  readonly trustProxy: number;
  /** Lines of JSON. */
  readonly log: { readonly write: (line: string) => void } | undefined;
  /** False in tests that ask more often than people do. */
  readonly rateLimits?: boolean;
}
