import type { Country } from './country.ts';
import type { Licence } from './licence.ts';
import type { Locale, WrittenLocale } from './locale.ts';
import type { NamedThing } from './pageFacts.ts';
import type { ResourceType } from './resourceType.ts';
import type { Level } from './level.ts';

/** One resource in `catalogue.json`: the machine-readable face of the library, one file per locale. */
export interface CatalogueEntry {
  readonly id: string;
  readonly type: ResourceType;
  readonly title: string;
  readonly description: string;
  /** Path on this site, with the locale's prefix and a slash at the end. */
  readonly url: string;
  /** Language of the text shown at `url`. */
  readonly language: Locale;
  readonly originalLanguage: WrittenLocale;
  /** Every language the resource can be read in, derived ones included. */
  readonly translations: readonly Locale[];
  /** True when `language` is not the locale's own. */
  readonly fallback: boolean;
  readonly themes: readonly NamedThing[];
  readonly countries: readonly { readonly code: Country; readonly name: string }[];
  readonly organisations: readonly NamedThing[];
  readonly level?: Level;
  readonly minutes?: number;
  /** Ids of what it is made of and can be done one by one: sessions of a module, steps of a toolkit. */
  readonly parts?: readonly string[];
  readonly readingMinutes: number;
  readonly licence: Licence;
  readonly published: string;
  readonly updated: string;
  /** `updated` as the locale writes it. */
  readonly updatedLabel: string;
}

/** A value the catalogue can be narrowed down by. */
export interface FacetTerm {
  readonly value: string;
  readonly label: string;
  /** Language of the label, where it is not the reader's. */
  readonly lang?: Locale;
}

/** The terms that occur, in the order of the reader's alphabet: sorted by the build, because browsers lack some of the collations. */
export interface FacetTerms {
  readonly theme: readonly FacetTerm[];
  readonly country: readonly FacetTerm[];
  readonly organisation: readonly FacetTerm[];
}
