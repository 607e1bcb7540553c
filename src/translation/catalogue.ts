/** The catalogue of one locale: every published resource of the newest edition, and every report. */
import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import type { PageType } from '#model/page.ts';
import { RESOURCE_TYPES, type ResourceType } from '#model/resourceType.ts';
import type { CatalogueEntry, FacetTerm, FacetTerms } from '#model/catalogueEntry.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { localeBase, pagePath } from '#content/address.ts';
import { optional, type PageText, type PageTexts } from './pageTexts.ts';

export function isListed(texts: PageTexts, newestEdition: string | undefined): boolean {
  const { tree, frontMatter } = texts.original;
  const inNewest = tree.kind !== 'library' || tree.edition === (newestEdition ?? 'current');
  return inNewest && isResource(frontMatter.type) && 'status' in frontMatter && frontMatter.status === 'published';
}

function isResource(type: PageType): type is ResourceType {
  return (RESOURCE_TYPES as readonly string[]).includes(type);
}

export function catalogueEntry(
  texts: PageTexts,
  text: PageText,
  facts: PageFacts,
  reader: Locale,
  newestEdition: string | undefined,
): CatalogueEntry {
  const { tree, file } = texts.original;
  return {
    id: facts.id,
    // `isListed` let only resources through.
    type: facts.type as ResourceType,
    title: text.title,
    description: text.description,
    url: localeBase(reader) + pagePath(tree, file, newestEdition).slice(1),
    language: facts.shown,
    originalLanguage: facts.original,
    translations: facts.availableIn,
    fallback: facts.fallback,
    themes: facts.themes,
    countries: facts.countries,
    organisations: facts.organisations.map(({ id, name, lang }) => ({ id, name, ...optional('lang', lang) })),
    ...optional('level', facts.level),
    ...optional('minutes', facts.minutes),
    ...optional('parts', facts.parts),
    readingMinutes: facts.readingMinutes,
    licence: facts.licence.id,
    published: facts.published.date,
    updated: facts.updated.date,
    updatedLabel: facts.updated.label,
  };
}

/** By title, as the locale sorts. */
export function sortCatalogue(entries: readonly CatalogueEntry[], reader: Locale): readonly CatalogueEntry[] {
  const { compare } = new Intl.Collator(LOCALE_FACTS[reader].intl);
  return entries.toSorted((a, b) => compare(a.title, b.title));
}

/** The terms the entries are filed under, each once, as the locale sorts. */
export function facetTerms(entries: readonly CatalogueEntry[], reader: Locale): FacetTerms {
  const { compare } = new Intl.Collator(LOCALE_FACTS[reader].intl);
  const sorted = (terms: readonly FacetTerm[]): readonly FacetTerm[] =>
    [...new Map(terms.map((term) => [term.value, term])).values()].toSorted((a, b) => compare(a.label, b.label));
  return {
    theme: sorted(entries.flatMap(({ themes }) => themes.map(({ id, name }) => ({ value: id, label: name })))),
    country: sorted(entries.flatMap(({ countries }) => countries.map(({ code, name }) => ({ value: code, label: name })))),
    organisation: sorted(
      entries.flatMap(({ organisations }) =>
        organisations.map(({ id, name, lang }) => ({ value: id, label: name, ...optional('lang', lang) })),
      ),
    ),
  };
}
