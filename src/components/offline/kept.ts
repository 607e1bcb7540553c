/** What is kept of the site on this device, and what must be done to keep more or less. Pure. */
import type { OfflineFile, OfflineSet, OfflineSets } from '#model/offlineSets.ts';

export interface Kept {
  readonly version: 1;
  /** By locale and id: `sr/toolkit-local-advocacy`. */
  readonly sets: Readonly<Record<string, KeptSet>>;
  /** Hash of each file's content by its path; also of files of a set that is not whole yet. */
  readonly files: Readonly<Record<string, string>>;
  /** Hash of the words of each page by its path; what was kept before they were written down has none. */
  readonly texts?: Readonly<Record<string, string>>;
}

export interface KeptSet {
  /** When it became whole: an ISO time. */
  readonly at: string;
  readonly paths: readonly string[];
}

export type SetState =
  | { readonly kind: 'none'; readonly bytes: number }
  | { readonly kind: 'kept'; readonly at: string }
  /** Some of it has changed on the site since. */
  | { readonly kind: 'older'; readonly bytes: number; readonly news: News };

/** What has changed, in words. */
export interface News {
  readonly pages: readonly ChangedPage[];
  /** Whether all words are known to be as they were. Of what was kept long ago, only the bytes can be compared. */
  readonly same: boolean;
}

export interface ChangedPage {
  readonly url: string;
  readonly title: string;
  readonly lang?: string;
  readonly isNew: boolean;
}

export const NOTHING_KEPT: Kept = { version: 1, sets: {}, files: {} };

export function setKey(locale: string, { id }: OfflineSet): string {
  return `${locale}/${id}`;
}

/** What was written here by this or an earlier build; nothing for anything else. */
export function readKept(json: unknown): Kept {
  if (!isRecord(json) || json['version'] !== 1 || !isRecord(json['sets']) || !isRecord(json['files'])) return NOTHING_KEPT;
  const { texts, ...kept } = json;
  return { ...kept, ...(isRecord(texts) && { texts }) } as unknown as Kept;
}

/** Without files that are on the device no more: a browser may drop some of them. They count as missing. */
export function withoutLost(kept: Kept, isThere: (path: string) => boolean): Kept {
  return { ...kept, files: Object.fromEntries(Object.entries(kept.files).filter(([path]) => isThere(path))) };
}

/** What must be fetched. */
export function missingFiles({ files }: OfflineSets, set: OfflineSet, kept: Kept): readonly OfflineFile[] {
  return filesOf(files, set).filter(({ path, hash }) => kept.files[path] !== hash);
}

export function isPage({ path }: OfflineFile): boolean {
  return path.endsWith('/');
}

export function stateOf(sets: OfflineSets, set: OfflineSet, key: string, kept: Kept): SetState {
  const missing = missingFiles(sets, set, kept);
  const before = kept.sets[key];
  if (before !== undefined && missing.length === 0) return { kind: 'kept', at: before.at };
  const bytes = sizeOf(missing);
  return before === undefined ? { kind: 'none', bytes } : { kind: 'older', bytes, news: newsOf(missing, before, kept) };
}

/** @param missing files that are not here as they are on the site */
function newsOf(missing: readonly OfflineFile[], { paths }: KeptSet, { texts = {} }: Kept): News {
  const had = new Set(paths);
  const pages = missing.flatMap(({ path, page }): readonly ChangedPage[] => {
    const isNew = !had.has(path);
    if (page?.title === undefined || (!isNew && (texts[path] ?? page.hash) === page.hash)) return [];
    const { title, lang } = page;
    return [{ url: path, title, ...(lang !== undefined && { lang }), isNew }];
  });
  const same = missing.filter(isPage).every(({ path, page }) => had.has(path) && page !== undefined && texts[path] === page.hash);
  return { pages, same };
}

export function sizeOf(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

export function withFile(kept: Kept, { path, hash, page }: OfflineFile): Kept {
  const { [path]: _, ...texts } = kept.texts ?? {};
  return { ...kept, files: { ...kept.files, [path]: hash }, texts: { ...texts, ...(page && { [path]: page.hash }) } };
}

export function withSet(kept: Kept, key: string, sets: OfflineSets, set: OfflineSet, at: string): Kept {
  const paths = filesOf(sets.files, set).map(({ path }) => path);
  return { ...kept, sets: { ...kept.sets, [key]: { at, paths } } };
}

/** Without a set, and the files that no other set is made of. */
export function withoutSet(kept: Kept, key: string): { readonly kept: Kept; readonly orphans: readonly string[] } {
  const sets = Object.fromEntries(Object.entries(kept.sets).filter(([each]) => each !== key));
  return withoutOrphans({ ...kept, sets });
}

/** Leaves out what belongs to no set: of one that was removed, or of an older state of one that was updated. */
export function withoutOrphans(kept: Kept): { readonly kept: Kept; readonly orphans: readonly string[] } {
  const needed = new Set(Object.values(kept.sets).flatMap(({ paths }) => paths));
  const files = Object.entries(kept.files);
  const texts = Object.entries(kept.texts ?? {});
  return {
    kept: {
      ...kept,
      files: Object.fromEntries(files.filter(([path]) => needed.has(path))),
      texts: Object.fromEntries(texts.filter(([path]) => needed.has(path))),
    },
    orphans: files.map(([path]) => path).filter((path) => !needed.has(path)),
  };
}

function filesOf(files: readonly OfflineFile[], set: OfflineSet): readonly OfflineFile[] {
  return set.files.flatMap((place) => files[place] ?? []);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
