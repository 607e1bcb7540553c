/** The glossary's concepts as search knows them: found by what they are called in any of the hub's languages. */
import type { Glossary } from '#content/glossary.ts';
import { localeBase } from '#content/address.ts';
import type { Locale } from '#model/locale.ts';
import type { PageRecord } from '#search/pageRecord.ts';
import { glossaryEntries } from '#translation/glossaryEntries.ts';

export function termRecords(glossary: Glossary, reader: Locale): readonly PageRecord[] {
  return glossaryEntries(glossary, reader).map(({ id, terms, definition, elsewhere }) => ({
    page: id,
    standing: 'newest',
    type: 'term',
    language: reader,
    url: `${localeBase(reader)}glossary/#${id}`,
    title: terms.map(({ term }) => term).join(', '),
    description: definition,
    sections: [
      { heading: '', text: definition },
      ...elsewhere.map(({ language, terms: names }) => ({ heading: '', text: names.join(', '), language })),
    ],
    facets: {},
  }));
}
