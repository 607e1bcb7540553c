import type { Country } from './country.ts';
import type { Licence } from './licence.ts';
import type { Locale, WrittenLocale } from './locale.ts';
import type { NamedThing } from './pageFacts.ts';
import type { ResourceType } from './page.ts';
import type { Level } from './trainingModule.ts';

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
  readonly readingMinutes: number;
  readonly licence: Licence;
  readonly published: string;
  readonly updated: string;
  /** `updated` as the locale writes it. */
  readonly updatedLabel: string;
}
