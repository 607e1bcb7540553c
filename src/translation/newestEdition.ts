/**
 * Translations of the working draft, shown in the newest edition where they say what the edition says: readers land there, and are not to
 * wait for the next edition to be cut. Older editions stay as they are.
 */
import type { TranslatedPage } from '#content/content.ts';
import { withDerived } from '#language/fallback.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { TranslationRecord } from '#model/translationRecord.ts';
import { hashes } from './freshness/compareSection.ts';
import type { Ledger } from './freshness/freshness.ts';
import { sourceOf, versionsOf } from './freshness/versions.ts';
import { languageOf, type PageTexts } from './pageTexts.ts';
import { FRONT } from './sections/frontSection.ts';
import { splitSections } from './sections/splitSections.ts';

export interface CurrentTexts {
  readonly pages: readonly PageTexts[];
  /** Knows what the translations taken over were made from. */
  readonly ledger: Ledger;
}

export function withDraftTranslations(pages: readonly PageTexts[], ledger: Ledger, newestEdition: string | undefined): CurrentTexts {
  if (newestEdition === undefined) return { pages, ledger };
  const drafts = new Map(
    pages.filter(({ original }) => original.tree.edition === WORKING_DRAFT).map((page) => [page.original.frontMatter.id, page]),
  );
  const records = new Map<string, TranslationRecord>();
  const current = pages.map((page) => {
    const { tree, frontMatter } = page.original;
    const draft = tree.edition === newestEdition ? drafts.get(frontMatter.id) : undefined;
    if (draft === undefined || draft.original.frontMatter.language !== frontMatter.language) return page;
    return pivotsFirst(draft).reduce((shown, [locale, translation]) => {
      const record = ledger.recordOf(WORKING_DRAFT, locale, frontMatter.id);
      const found = record && takeOver(shown, translation, record, ledger);
      if (found === undefined) return shown;
      records.set(`${locale} ${frontMatter.id}`, found.record);
      return withTranslation(shown, locale, found.translation);
    }, page);
  });
  const recordOf: Ledger['recordOf'] = (edition, locale, page) =>
    (edition === newestEdition ? records.get(`${locale} ${page}`) : undefined) ?? ledger.recordOf(edition, locale, page);
  return { pages: current, ledger: { ...ledger, recordOf } };
}

/** A translation made from another one is compared with what is shown of that one. */
function pivotsFirst({ original, translations }: PageTexts): readonly (readonly [WrittenLocale, TranslatedPage])[] {
  const isDirect = ({ frontMatter }: TranslatedPage): boolean => frontMatter.translation.from === languageOf(original);
  return [...translations].toSorted(([, a], [, b]) => Number(isDirect(b)) - Number(isDirect(a)));
}

interface TakenOver {
  readonly translation: TranslatedPage;
  readonly record: TranslationRecord;
}

/** The sections made from what the edition says; undefined when the edition's own translation has more to offer. */
function takeOver(page: PageTexts, translation: TranslatedPage, record: TranslationRecord, ledger: Ledger): TakenOver | undefined {
  const { locale, frontMatter } = translation;
  const versions = versionsOf(page);
  const { from } = frontMatter.translation;
  if (record.from !== from) return undefined;
  const fitting = Object.entries(record.sections).filter(([key, seen]) => {
    const source = sourceOf(versions, from, key);
    return source !== undefined && saysTheSame(key, seen, source, ledger);
  });
  const keys = new Set(fitting.map(([key]) => key));
  const own = [...(versions.translations.get(locale)?.sections.keys() ?? [FRONT])];
  if (!own.every((key) => keys.has(key))) return undefined;
  const sections = splitSections(translation.body);
  const kept = sections.filter(({ key }) => keys.has(key));
  const body = kept.length === sections.length ? translation.body : kept.map(({ source }) => source).join('');
  return { translation: { ...translation, body }, record: { ...record, sections: Object.fromEntries(fitting) } };
}

function saysTheSame(key: string, seen: TranslationRecord['sections'][string], source: string, { meanings }: Ledger): boolean {
  if (seen.source.join('\n') === source) return true;
  const { text, structure } = hashes(key, source);
  return seen.structure === structure && meanings.same(seen.text, text);
}

function withTranslation(page: PageTexts, locale: WrittenLocale, translation: TranslatedPage): PageTexts {
  const translations = new Map([...page.translations, [locale, translation]]);
  return { ...page, translations, available: withDerived([languageOf(page.original), ...translations.keys()]) };
}
