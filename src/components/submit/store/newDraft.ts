import { emptyDraft, type CaseDraft, type Contact } from '#submission/draft.ts';
import type { Locale } from '#model/locale.ts';
import type { Origin, StoredDraft } from './database.ts';

const SECRET_BYTES = 32;
const KEY_LETTERS = 'abcdefghijklmnopqrstuvwxyz012345';
const KEY_LENGTH = 16;

export const NO_CONTACT: Contact = { name: '', email: '', phone: '' };

export function newDraft(draft: CaseDraft, contact: Contact = NO_CONTACT): StoredDraft {
  return { id: crypto.randomUUID(), revision: 0, savedAt: new Date().toISOString(), secret: newSecret(), draft, contact };
}

export function blankDraft(language: Locale): StoredDraft {
  return newDraft(emptyDraft(language));
}

/** What was sent, to be changed. */
export function changeDraft({ reference, version, draft, contact }: Origin, secret: string): StoredDraft {
  return { ...newDraft(draft, contact), secret, origin: { reference, version, draft, contact } };
}

/** The same text as a draft of its own: another id and another secret, but for one that changes what was sent. */
export function copyOf({ draft, contact, origin, secret }: StoredDraft): StoredDraft {
  return { ...newDraft(draft, contact), revision: 1, ...(origin && { origin, secret }) };
}

/** 32 letters are 5 bits each: 80 bits. */
export function newPhotoKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(KEY_LENGTH))].map((byte) => KEY_LETTERS[byte % KEY_LETTERS.length]).join('');
}

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
