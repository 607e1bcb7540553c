/** Names of facet values, as the reader's language has them. */
import { LOCALE_FACTS, isLocale, type Locale } from '#model/locale.ts';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import { text, type MessageId } from '../text/messages.ts';
import { DURATIONS, valuesOf, type Facet } from './facets.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

/** All values of a facet that occur: durations from short to long, the others as the reader's language sorts. */
export function options(entries: readonly CatalogueEntry[], facet: Facet, reader: Locale): readonly Option[] {
  const { compare } = new Intl.Collator(LOCALE_FACTS[reader].intl);
  const values = [...new Set(entries.flatMap((entry) => valuesOf(entry, facet)))];
  const named = values.map((value) => ({ value, ...nameOf(entries, facet, value) }));
  return facet === 'duration'
    ? named.toSorted((a, b) => order(a.value) - order(b.value))
    : named.toSorted((a, b) => compare(a.label, b.label));
}

function order(value: string): number {
  return DURATIONS.findIndex((band) => band === value);
}

function nameOf(entries: readonly CatalogueEntry[], facet: Facet, value: string): Omit<Option, 'value'> {
  switch (facet) {
    case 'theme':
      return {
        label: find(
          entries.flatMap(({ themes }) => themes),
          value,
        ),
      };
    case 'organisation': {
      const organisation = entries.flatMap(({ organisations }) => organisations).find(({ id }) => id === value);
      return { label: organisation?.name ?? value, ...(organisation?.lang && { lang: organisation.lang }) };
    }
    case 'country':
      return { label: entries.flatMap(({ countries }) => countries).find(({ code }) => code === value)?.name ?? value };
    case 'language':
      return isLocale(value) ? { label: LOCALE_FACTS[value].label, lang: value } : { label: value };
    case 'duration':
      return { label: text(`catalogue.duration.${value}` as MessageId) };
    default:
      // Values of `type` and `level` are the model's own words, each with a message.
      return { label: text(`${facet}.${value}` as MessageId) };
  }
}

function find(things: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return things.find((thing) => thing.id === id)?.name ?? id;
}
