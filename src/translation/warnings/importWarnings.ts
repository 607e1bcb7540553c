/** What is probably wrong with sections that have just been written, read anew as they stand. */
import type { GlossaryConcept } from '#model/glossaryConcept.ts';
import type { WrittenLocale } from '#model/locale.ts';
import { compareProblems, type Problem } from '#model/problem.ts';
import { readTranslation } from '#content/loadContent.ts';
import { checkedTranslations } from '#translation/checks/checkedTranslations.ts';
import { loadLedger } from '#translation/freshness/ledger.ts';
import type { PageTexts } from '#translation/pageTexts.ts';
import { avoidedForms } from './avoidedForms.ts';
import { translationWarnings } from './warnings.ts';

/** `texts` is the page as it was before; `concepts` are those of the glossary. */
export function importWarnings(
  siteDir: string,
  texts: PageTexts,
  locale: WrittenLocale,
  sections: readonly string[],
  concepts: Iterable<GlossaryConcept>,
): readonly Problem[] {
  if (sections.length === 0) return [];
  const { tree, file } = texts.original;
  const page = readTranslation(siteDir, tree, locale, file);
  // A page that cannot be read is for `hub check`.
  if (!('frontMatter' in page)) return [];
  const now = { ...texts, translations: new Map([...texts.translations, [locale, page]]) };
  const translation = checkedTranslations(now, loadLedger(siteDir).ledger).find((each) => each.locale === locale);
  if (translation === undefined) return [];
  return translationWarnings(translation, avoidedForms(concepts), new Set(sections)).toSorted(compareProblems);
}
