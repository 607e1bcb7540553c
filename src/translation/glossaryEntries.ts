/** What one locale shows of the glossary: the entries of its page, and the terms that are explained in texts. */
import type { Glossary } from '#content/glossary.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import type { GlossaryConcept } from '#model/glossaryConcept.ts';
import type { GlossaryEntry, TextTerm } from '#model/glossaryEntry.ts';
import { isDerived, LOCALE_FACTS, LOCALES, WRITTEN_LOCALES, writtenSource, type Locale } from '#model/locale.ts';
import { optional } from './pageTexts.ts';

/** By the preferred term, as the locale sorts: browsers lack some of the collations. */
export function glossaryEntries({ concepts, sources }: Glossary, reader: Locale): readonly GlossaryEntry[] {
  const { compare } = new Intl.Collator(LOCALE_FACTS[reader].intl);
  const own = writtenSource(reader);
  const inScript = scriptOf(reader);
  const source = (id: string): GlossaryEntry['terms'][number]['sources'] => {
    const found = sources.get(id);
    return found === undefined ? [] : [{ name: found.name, ...optional('url', found.url) }];
  };
  const entries = [...concepts.values()].map(({ id, definition, terms, avoid }) => ({
    id,
    definition: inScript(definition[own]),
    terms: terms[own].map((term) => ({ term: inScript(term.term), status: term.status, sources: term.sources.flatMap(source) })),
    elsewhere: WRITTEN_LOCALES.filter((language) => language !== own).map((language) => ({
      language,
      terms: terms[language].map(({ term }) => term),
    })),
    avoid: (avoid[own] ?? []).map(({ form, reason }) => ({ form: inScript(form), reason: inScript(reason) })),
  }));
  return entries.toSorted((a, b) => compare(a.terms[0]?.term ?? '', b.terms[0]?.term ?? ''));
}

/** Concepts without everyday words. */
export function textTerms({ concepts }: Glossary, reader: Locale): readonly TextTerm[] {
  const inScript = scriptOf(reader);
  const own = writtenSource(reader);
  return [...concepts.values()]
    .filter(({ everyday }) => !everyday)
    .map((concept) => ({
      id: concept.id,
      term: inScript(concept.terms[own][0]?.term ?? concept.id),
      definition: inScript(concept.definition[own]),
      stems: stemsOf(concept),
    }));
}

function stemsOf({ terms }: GlossaryConcept): TextTerm['stems'] {
  const stems = LOCALES.map(
    (locale) => [locale, terms[writtenSource(locale)].flatMap((term) => term.stems.map(scriptOf(locale)))] as const,
  );
  // `fromEntries` forgets that every locale has an entry.
  return Object.fromEntries(stems) as unknown as TextTerm['stems'];
}

function scriptOf(locale: Locale): (text: string) => string {
  return isDerived(locale) ? toSerbianLatin : (text) => text;
}
