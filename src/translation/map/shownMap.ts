/** The map of the region: towns with the cases and organisations that are there. */
import type { Registries } from '#content/data.ts';
import { countryName } from '#language/countryName.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import type { Country } from '#model/country.ts';
import type { ListedPage, ShownOrganisation } from '#model/directory.ts';
import { LOCALE_FACTS, writtenSource, type Locale } from '#model/locale.ts';
import type { Place, ShownMap, ShownPlace } from '#model/place.ts';
import { isListed } from '#translation/catalogue.ts';
import { optional } from '#translation/pageTexts.ts';
import type { ShownPage } from '#translation/shownPages.ts';
import type { Drawing } from './outlines.ts';
import { spreadPins } from './spreadPins.ts';

export interface MapInput {
  readonly registries: Registries;
  readonly shown: readonly ShownPage[];
  readonly organisations: readonly ShownOrganisation[];
  readonly reader: Locale;
  readonly newestEdition: string | undefined;
  readonly drawing: Drawing;
}

/** Towns by country and name, as the locale sorts; one where nothing is has no place on the map. */
export function shownMap({ registries, shown, organisations, reader, newestEdition, drawing }: MapInput): ShownMap {
  const { compare } = new Intl.Collator(LOCALE_FACTS[reader].intl);
  const cases = shown.filter(({ texts, facts }) => facts.type === 'case-study' && isListed(texts, newestEdition));
  const places = [...registries.places.values()]
    .map((place) => {
      const [x, y] = drawing.place(place.longitude, place.latitude);
      return {
        id: place.id,
        name: placeName(place, reader),
        country: countryName(place.country, reader),
        town: { x: rounded(x), y: rounded(y) },
        cases: cases.filter((page) => caseIsIn(page, place)).map(listed),
        organisations: organisations
          .filter(({ id }) => organisationIsIn(registries, id, place))
          .map(({ id, name, lang }) => ({ id, name, ...optional('lang', lang) })),
      };
    })
    .filter((place) => place.cases.length + place.organisations.length > 0)
    .toSorted((a, b) => compare(a.country, b.country) || compare(a.name, b.name));
  return { width: drawing.width, height: drawing.height, outlines: drawing.outlines, places: withPins(places) };
}

function withPins(places: readonly Omit<ShownPlace, 'pin'>[]): readonly ShownPlace[] {
  const pins = spreadPins(places.map(({ town }) => town));
  return places.map((place, at) => {
    const { x, y } = pins[at] ?? place.town;
    return { ...place, pin: { x: rounded(x), y: rounded(y) } };
  });
}

function caseIsIn({ texts: { original } }: ShownPage, place: Place): boolean {
  const { frontMatter } = original;
  return frontMatter.type === 'case-study' && frontMatter.countries.includes(place.country) && isNamed(place, frontMatter.place);
}

function organisationIsIn({ organisations }: Registries, id: string, place: Place): boolean {
  const entry = organisations.get(id);
  return entry !== undefined && isIn(entry, place);
}

function isIn({ country, town }: { readonly country: Country; readonly town: string }, place: Place): boolean {
  return country === place.country && isNamed(place, town);
}

/** Whatever language the name is in. */
function isNamed({ names }: Place, name: string): boolean {
  return Object.values(names).includes(name);
}

function placeName({ names }: Place, reader: Locale): string {
  const name = names[writtenSource(reader)];
  return reader === 'sr-Latn' ? toSerbianLatin(name) : name;
}

function rounded(units: number): number {
  return Math.round(units * 10) / 10;
}

function listed({ facts, entry }: ShownPage): ListedPage {
  return {
    id: entry.id,
    type: entry.type,
    title: entry.title,
    url: entry.url,
    ...optional('lang', facts.fallback ? facts.shown : undefined),
  };
}
