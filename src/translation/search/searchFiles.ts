/** The search index of one locale, made of what its readers are shown. */
import { createHash } from 'node:crypto';
import { listEditions } from '#content/tree.ts';
import type { Content } from '#content/content.ts';
import type { Locale } from '#model/locale.ts';
import { buildIndex } from '#search/embedded/buildIndex.ts';
import { SEARCH_FOLDER } from '#search/embedded/manifest.ts';
import { STANDINGS, type PageRecord } from '#search/pageRecord.ts';
import { wordFamilies } from '#search/wordFamilies.ts';
import type { OverlaySupplies } from '#translation/overlay.ts';
import { shownPages, type ShownPage } from '#translation/shownPages.ts';
import { pageRecord } from './pageRecord.ts';
import { termRecords } from './termRecords.ts';

export function searchFiles(
  shown: readonly ShownPage[],
  content: Content,
  locale: Locale,
  newest: string | undefined,
): ReadonlyMap<string, string> {
  const families = wordFamilies(content.lexicon, content.glossary.concepts.values());
  const files = buildIndex({ records: records(shown, content, locale, newest), families, locale, hash });
  return new Map([...files].map(([file, text]) => [`${SEARCH_FOLDER}/${file}`, text]));
}

/** What either engine indexes of a locale: pages of the newest edition first, then those that differ in other editions, then concepts. */
export function searchRecords(siteDir: string, supplies: OverlaySupplies, locale: Locale): readonly PageRecord[] {
  const newest = listEditions(siteDir)[0];
  return records(shownPages(supplies, locale, newest), supplies.content, locale, newest);
}

function records(shown: readonly ShownPage[], { glossary }: Content, locale: Locale, newest: string | undefined): readonly PageRecord[] {
  const pages = shown.filter(({ facts }) => facts.draft !== true).map((page) => pageRecord(page, newest));
  const sorted = pages.toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
  return [...withoutRepetitions(sorted), ...termRecords(glossary, locale)];
}

/** Editions mostly repeat one another: what has been read in a newer one is not found a second time. */
function withoutRepetitions(pages: readonly PageRecord[]): readonly PageRecord[] {
  const seen = new Set<string>();
  return pages.filter(({ type, page, title, description, sections }) => {
    const text = JSON.stringify([type, page, title, description, sections]);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function hash(texts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(`${text.length}\0`).update(text);
  return sum.digest('hex').slice(0, 10);
}
