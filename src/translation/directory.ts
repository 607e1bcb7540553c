/** Organisations and themes with the pages that speak of them. */
import type { Registries } from '#content/data.ts';
import { countryName } from '#language/countryName.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import type { ListedPage, ShownOrganisation, ShownTheme } from '#model/directory.ts';
import { LOCALE_FACTS, writtenSource, type Locale, type WrittenLocale } from '#model/locale.ts';
import type { Organisation } from '#model/organisation.ts';
import { themeLabel } from './facts.ts';
import { optional } from './pageTexts.ts';

/** By country and name, as the locale sorts. `entries` are those of the catalogue. */
export function shownOrganisations(
  { organisations }: Registries,
  entries: readonly CatalogueEntry[],
  reader: Locale,
): readonly ShownOrganisation[] {
  const { compare } = new Intl.Collator(LOCALE_FACTS[reader].intl);
  return [...organisations.values()]
    .map((entry) =>
      shownOrganisation(
        entry,
        reader,
        listed(entries, ({ organisations: named }) => named.some(({ id }) => id === entry.id)),
      ),
    )
    .toSorted((a, b) => compare(a.country.name, b.country.name) || compare(a.name, b.name));
}

function shownOrganisation(entry: Organisation, reader: Locale, pages: readonly ListedPage[]): ShownOrganisation {
  const { id, name, language, country, town, url, source, network, about } = entry;
  const inLatin = language === 'sr' && reader === 'sr-Latn';
  const own = (text: string): string => (inLatin ? toSerbianLatin(text) : text);
  const lang: Locale = inLatin ? 'sr-Latn' : language;
  return {
    id,
    name: own(name),
    ...optional('lang', lang === reader ? undefined : lang),
    country: { code: country, name: countryName(country, reader) },
    town: own(town),
    ...optional('url', url),
    ...(network && { network: { role: network.role, ...optional('since', network.since), source: network.source } }),
    ...optional('about', about && worded(about.text, reader)),
    sources: [...new Set([source, ...(network ? [network.source] : []), ...(about?.sources ?? [])])],
    pages,
  };
}

/** In the order of the file; themes without a page too: somebody may write one. */
export function shownThemes(registries: Registries, entries: readonly CatalogueEntry[], reader: Locale): readonly ShownTheme[] {
  return [...registries.themes.values()].map(({ id, intro }) => ({
    id,
    name: themeLabel(registries, id, reader),
    ...optional('intro', intro && worded(intro, reader)),
    pages: listed(entries, ({ themes }) => themes.some((theme) => theme.id === id)),
  }));
}

function worded(labels: Readonly<Record<WrittenLocale, string>>, reader: Locale): string {
  const text = labels[writtenSource(reader)];
  return reader === 'sr-Latn' ? toSerbianLatin(text) : text;
}

function listed(entries: readonly CatalogueEntry[], isWanted: (entry: CatalogueEntry) => boolean): readonly ListedPage[] {
  return entries.filter(isWanted).map(({ id, type, title, url, fallback, language }) => ({
    id,
    type,
    title,
    url,
    ...optional('lang', fallback ? language : undefined),
  }));
}
