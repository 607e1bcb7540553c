import { pageFreshness, type Ledger } from '#translation/freshness/freshness.ts';
import { versionsOf } from '#translation/freshness/versions.ts';
import type { PageTexts } from '#translation/pageTexts.ts';
import { splitSections } from '#translation/sections/splitSections.ts';
import type { CheckedTranslation } from './translationCheck.ts';

/** Every translation of a page with all that checks and warnings ask about it. */
export function checkedTranslations(texts: PageTexts, ledger: Ledger): readonly CheckedTranslation[] {
  const versions = versionsOf(texts);
  const freshness = pageFreshness(versions, ledger);
  return [...texts.translations].map(([locale, page]) => {
    const { from } = page.frontMatter.translation;
    const record = ledger.recordOf(versions.edition, locale, versions.id);
    return {
      page,
      locale,
      versions,
      freshness: freshness.get(locale) ?? [],
      record: record?.from === from ? record : undefined,
      sourcePath: texts.translations.get(from)?.path ?? texts.original.path,
      sections: splitSections(page.body),
    };
  });
}
