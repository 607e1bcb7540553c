/** Addresses of pages, as Docusaurus makes them from places of files. */
import path from 'node:path';
import { WORKING_DRAFT } from '#model/edition.ts';
import { DEFAULT_LOCALE, type Locale } from '#model/locale.ts';
import type { ContentTree } from './tree.ts';

const LIBRARY = 'library';
const PRACTICE = 'practice';

/** `sq => '/sq/'`, `en => '/'` */
export function localeBase(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '/' : `/${locale}/`;
}

/**
 * Path of a page without its locale's prefix.
 * @example pagePath(library2026, 'toolkits/x/index.md', '2026') // => '/library/toolkits/x/' (2026 is the newest edition)
 */
export function pagePath(tree: ContentTree, file: string, newestEdition: string | undefined): string {
  const withoutExtension = file.replace(/\.md$/, '').replace(/(^|\/)index$/, '');
  if (tree.kind === 'reports') return `/${PRACTICE}/${reportSlug(file)}/`;
  if (tree.kind === 'pages') return `/${withoutExtension}/`;
  return `/${LIBRARY}/${editionSegment(tree.edition, newestEdition)}${withoutExtension}/`;
}

/** `'2026-11-22-twinning.md' => 'twinning'` */
export function reportSlug(file: string): string {
  return path.posix.basename(file, '.md').replace(/^\d{4}-\d{2}-\d{2}-/, '');
}

/** Readers land on the newest edition, which therefore has no segment of its own. */
function editionSegment(edition: string | undefined, newest: string | undefined): string {
  if (edition === newest || (edition === WORKING_DRAFT && newest === undefined)) return '';
  return edition === WORKING_DRAFT ? 'next/' : `${edition ?? ''}/`;
}
