/** What the form keeps on this device, in IndexedDB: drafts, their photos, and the keys to what was sent. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Contribution } from '#submission/contribution.ts';
import type { CaseDraft, Contact } from '#submission/draft.ts';
import type { Locale } from '#model/locale.ts';

/** The submission that a draft changes, as it was when the draft was begun. */
export interface Origin extends Contribution {
  readonly reference: string;
  /** For `If-Match`. */
  readonly version: string;
}

export interface StoredDraft {
  /** UUID; also the idempotency key when it is sent. */
  readonly id: string;
  /** Grows with each save; a tab saves only upon the one it has seen. */
  readonly revision: number;
  /** ISO time. */
  readonly savedAt: string;
  /** Key to the status page: 32 random bytes in base64url, made before anything is sent; with an origin, the key to that. */
  readonly secret: string;
  readonly draft: CaseDraft;
  readonly contact: Contact;
  /** Absent for a new case. */
  readonly origin?: Origin;
}

export interface StoredPhoto {
  readonly draft: string;
  readonly key: string;
  readonly blob: Blob;
  /** The file said where it was taken; this does no longer. Absent where it is not known. */
  readonly hadLocation?: boolean;
}

/** A submission that was sent from this device. */
export interface SentSubmission {
  readonly reference: string;
  readonly secret: string;
  readonly title: string;
  readonly language: Locale;
  /** ISO time. */
  readonly receivedAt: string;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft };
  photos: { key: [string, string]; value: StoredPhoto; indexes: { draft: string } };
  sent: { key: string; value: SentSubmission };
}
export type Database = IDBPDatabase<Schema>;

const NAME = 'hub-submissions';
const VERSION = 1;

let opened: Promise<Database> | undefined;

/** Fails where the browser allows no storage. */
export function database(): Promise<Database> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' });
      db.createObjectStore('photos', { keyPath: ['draft', 'key'] }).createIndex('draft', 'draft');
      db.createObjectStore('sent', { keyPath: 'reference' });
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
