/** All the texts one page exists in, and the one a given reader gets. */
import type { OriginalPage, TranslatedPage, Content } from '#content/content.ts';
import { rankLanguages, withDerived, type FallbackChains } from '#language/fallback.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import { isDerived, writtenSource, type Locale, type WrittenLocale } from '#model/locale.ts';
import type { Translation } from '#model/translation.ts';
import { latiniseMarkdown } from './latinise.ts';

/** One page in every language it was written or translated into. */
export interface PageTexts {
  readonly original: OriginalPage;
  readonly translations: ReadonlyMap<WrittenLocale, TranslatedPage>;
  readonly available: ReadonlySet<Locale>;
}

/** The text of a page in one language, derived scripts included. */
export interface PageText {
  readonly language: Locale;
  readonly title: string;
  readonly description: string;
  readonly place?: string;
  readonly retiredBecause?: string;
  readonly body: string;
  /** Absent for the original. */
  readonly translation?: Translation;
  /** File it was read from. */
  readonly source: string;
}

export function groupTexts(content: Content): readonly PageTexts[] {
  return content.originals.map((original) => {
    const translations = new Map(
      content.translations
        .filter((page) => page.tree.localised === original.tree.localised && page.file === original.file)
        .filter((page) => page.locale !== original.frontMatter.language)
        .map((page) => [page.locale, page]),
    );
    return { original, translations, available: withDerived([languageOf(original), ...translations.keys()]) };
  });
}

/** Steps carry `language` like every page; the schema gives it a default. */
export function languageOf(page: OriginalPage): WrittenLocale {
  return page.frontMatter.language;
}

/** The languages of a page in the order best for this reader; the first is the one shown. */
export function languagesFor(reader: Locale, chains: FallbackChains, texts: PageTexts): readonly Locale[] {
  return rankLanguages(reader, chains, languageOf(texts.original), texts.available);
}

/** The page's text in a language it is available in. */
export function textIn(texts: PageTexts, language: Locale): PageText {
  const text = writtenText(texts, writtenSource(language));
  return isDerived(language) ? latinise(text, language) : text;
}

function writtenText({ original, translations }: PageTexts, language: WrittenLocale): PageText {
  const translated = translations.get(language);
  if (translated === undefined) {
    const { frontMatter } = original;
    return {
      language,
      title: frontMatter.title,
      description: frontMatter.description,
      ...optional('place', frontMatter.type === 'case-study' ? frontMatter.place : undefined),
      ...optional('retiredBecause', 'retiredBecause' in frontMatter ? frontMatter.retiredBecause : undefined),
      body: original.body,
      source: original.path,
    };
  }
  const { title, description, place, retiredBecause, translation } = translated.frontMatter;
  const fromOriginal = writtenText({ original, translations: new Map(), available: new Set() }, languageOf(original));
  return {
    language,
    title,
    description,
    ...optional('place', place ?? fromOriginal.place),
    // A reason left over from a page that is no longer retired says nothing.
    ...optional('retiredBecause', fromOriginal.retiredBecause && (retiredBecause ?? fromOriginal.retiredBecause)),
    body: translated.body,
    translation,
    source: translated.path,
  };
}

function latinise(text: PageText, language: Locale): PageText {
  return {
    ...text,
    language,
    title: toSerbianLatin(text.title),
    description: toSerbianLatin(text.description),
    ...optional('place', text.place === undefined ? undefined : toSerbianLatin(text.place)),
    ...optional('retiredBecause', text.retiredBecause === undefined ? undefined : toSerbianLatin(text.retiredBecause)),
    body: latiniseMarkdown(text.body),
  };
}

/** `exactOptionalPropertyTypes` wants a missing field, not an undefined one. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  // A computed key widens to an index signature.
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
