/** Freshness counted: per page and locale, and over all. */
import type { WrittenLocale } from '#model/locale.ts';
import type { SectionState } from '#model/sectionState.ts';
import { pageFreshness, type Freshness, type Ledger, type SectionFreshness } from './freshness.ts';
import type { PageVersions } from './versions.ts';

export interface TranslationStatus {
  /** Id of the page. */
  readonly page: string;
  /** Path of the original. */
  readonly path: string;
  readonly locale: WrittenLocale;
  readonly from: WrittenLocale;
  readonly sections: Freshness;
}

/** Every translation there is, in the order of pages and of locales in menus. */
export function translationStatuses(pages: readonly PageVersions[], ledger: Ledger): readonly TranslationStatus[] {
  return pages.flatMap((versions) =>
    [...pageFreshness(versions, ledger)].map(([locale, sections]) => ({
      page: versions.id,
      path: versions.path,
      locale,
      // A locale has a freshness only because it has a translation.
      from: versions.translations.get(locale)?.from ?? versions.language,
      sections,
    })),
  );
}

export function inState(sections: Freshness, state: SectionState): readonly SectionFreshness[] {
  return sections.filter((section) => section.state === state);
}

/** What an original's change has left behind: `14 sections in 5 locales`; undefined when nothing is stale. */
export function staleness(statuses: readonly Pick<TranslationStatus, 'locale' | 'sections'>[]): string | undefined {
  const stale = statuses.map(({ locale, sections }) => ({ locale, count: inState(sections, 'stale').length }));
  const sections = stale.reduce((sum, { count }) => sum + count, 0);
  const locales = new Set(stale.flatMap(({ locale, count }) => (count > 0 ? [locale] : []))).size;
  if (sections === 0) return undefined;
  return `${sections} section${sections === 1 ? '' : 's'} in ${locales} locale${locales === 1 ? '' : 's'}`;
}
