/** What must never stand in Git: addresses, hashes of secrets, waiting mail. Files of mode 0600; a promise that resolves means: on disk. */
import type { Locale } from '#model/locale.ts';
import type { DeskRole } from '#submission/state.ts';
import type { Contact } from '#submission/draft.ts';

/** Behind a submission. */
export interface PrivateSubmission {
  readonly id: string;
  readonly contact: Contact;
  /** SHA-256 of the secret, hex. */
  readonly secretHash: string;
  /** Of secrets that were sent by mail when somebody asked for a new link, newest first; the old link stays good. */
  readonly newerHashes: readonly string[];
  /** ISO time. */
  readonly createdAt: string;
}

/** Somebody of the desk. */
export interface PrivatePerson {
  readonly id: string;
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly role: Exclude<DeskRole, 'contributor'>;
  readonly languages: readonly Locale[];
  /** Address and subject at the organisation's provider; '' where unknown. */
  readonly subject: string;
  /** Left the desk: may not sign in, stays named in events. */
  readonly left: boolean;
}

export const TICKET_KINDS = ['invitation', 'sign-in', 'session', 'proof'] as const;
/** Something that holds for a time: a link, a session, a proof that was used. */
export interface Ticket {
  readonly kind: (typeof TICKET_KINDS)[number];
  /** SHA-256 of its secret, hex: its name. */
  readonly hash: string;
  /** Id of the person; '' for proofs. */
  readonly person: string;
  /** ISO time after which it is nothing. */
  readonly expires: string;
  /** SHA-256 of the code that belongs to the link, and how often a wrong one was tried. */
  readonly codeHash: string;
  readonly tries: number;
}

export interface WaitingMail {
  /** Made by who posts it: the same id is posted once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly locale: Locale;
  /** ISO time of the next attempt. */
  readonly next: string;
  readonly attempts: number;
  readonly createdAt: string;
}

/** A set of one kind of record, by its name: ids are `[a-z0-9-]{1,64}`. */
export interface PrivateSet<T> {
  readonly read: (id: string) => Promise<T | undefined>;
  readonly write: (id: string, value: T) => Promise<void>;
  /** Writes if there is none; false if there is one. */
  readonly add: (id: string, value: T) => Promise<boolean>;
  /** True for the one caller who removed it. */
  readonly remove: (id: string) => Promise<boolean>;
  readonly list: () => Promise<readonly T[]>;
}

export interface PrivateStore {
  readonly submissions: PrivateSet<PrivateSubmission>;
  readonly people: PrivateSet<PrivatePerson>;
  readonly tickets: PrivateSet<Ticket>;
  readonly outbox: PrivateSet<WaitingMail>;
}
