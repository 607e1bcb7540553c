/** A draft with its photos as one file: to keep, to carry to another device, or to send by e-mail where there is no desk. */
import type { Locale } from '#model/locale.ts';
import { slug } from '#language/slug.ts';
import type { CaseDraft, Contact } from './draft.ts';
import { readContact, readDraft } from './readDraft.ts';
import { PHOTO_TYPES } from './limits.ts';

const KIND = 'kooperativa-hub-case';
const FILE_VERSION = 1;

type PhotoType = (typeof PHOTO_TYPES)[number];

export interface FilePhoto {
  readonly key: string;
  readonly type: PhotoType;
  /** Base64. */
  readonly data: string;
}

export interface DraftFile {
  readonly draft: CaseDraft;
  readonly contact: Contact;
  readonly photos: readonly FilePhoto[];
  /** Photos the draft speaks of and the file does not hold, or holds damaged; the draft no longer names them. */
  readonly lost: number;
}

/** Why a file cannot be opened; worded by `submit.file.<reason>`. */
export type FileFault = 'not-json' | 'other-kind' | 'newer';

export function writeDraftFile(draft: CaseDraft, contact: Contact, photos: readonly FilePhoto[], savedAt: string): string {
  return `${JSON.stringify({ kind: KIND, version: FILE_VERSION, savedAt, draft, contact, photos }, null, 1)}\n`;
}

export function readDraftFile(text: string, language: Locale): DraftFile | FileFault {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return 'not-json';
  }
  if (typeof value !== 'object' || value === null) return 'other-kind';
  const file: Readonly<Record<string, unknown>> = { ...value };
  if (file['kind'] !== KIND) return 'other-kind';
  if (file['version'] !== FILE_VERSION)
    return typeof file['version'] === 'number' && file['version'] > FILE_VERSION ? 'newer' : 'other-kind';
  const draft = readDraft(file['draft'], language);
  const held = Array.isArray(file['photos']) ? file['photos'].flatMap(photo) : [];
  const photos = draft.photos.flatMap(({ key }) => held.find((one) => one.key === key) ?? []);
  const kept = draft.photos.filter(({ key }) => photos.some((one) => one.key === key));
  return {
    draft: { ...draft, photos: kept },
    contact: readContact(file['contact']),
    photos,
    lost: draft.photos.length - kept.length,
  };
}

function photo(value: unknown): readonly FilePhoto[] {
  if (typeof value !== 'object' || value === null) return [];
  const { key, type, data }: { key?: unknown; type?: unknown; data?: unknown } = value;
  const known = PHOTO_TYPES.find((one) => one === type);
  const whole = typeof data === 'string' && data.length > 0 && data.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(data);
  return typeof key === 'string' && known !== undefined && whole ? [{ key, type: known, data }] : [];
}

/** @example draftFileName('Дом на култура, Тетово') // => 'dom-na-kultura-tetovo.case.json' */
export function draftFileName(title: string): string {
  return `${slug(title).slice(0, 50).replace(/-$/u, '') || 'case'}.case.json`;
}
