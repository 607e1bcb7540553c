/** The families of words search looks for together: those of the lexicon, and the single-word terms of the glossary. */
import { toSerbianLatin } from '#language/serbianLatin.ts';
import type { GlossaryConcept } from '#model/glossaryConcept.ts';
import { WRITTEN_LOCALES, type Locale, type WrittenLocale } from '#model/locale.ts';
import type { WordFamily } from '#model/wordFamily.ts';

/** Words for one thing, as they are written: not folded, not stemmed. */
export interface SearchedFamily {
  /** Id of the family, or of the concept where the lexicon has no family for it. */
  readonly id: string;
  /** A word of a locale is in one family alone; the same letters may be another word in another locale (`društvo`). */
  readonly words: Readonly<Partial<Record<Locale, readonly string[]>>>;
}

type Words = Partial<Record<WrittenLocale, readonly string[]>>;

/**
 * Families in the order of the lexicon, then of the concepts it does not have; words for sr-Latn are derived from sr.
 * A concept joins the family of its id, else the one it shares most words with; a word that another family has stays there alone.
 */
export function wordFamilies(lexicon: readonly WordFamily[], concepts: Iterable<GlossaryConcept>): readonly SearchedFamily[] {
  const families = new Map<string, Words>(lexicon.map(({ id, words }) => [id, present(words)]));
  const owners = new Map([...families].flatMap(([id, words]) => pairs(words).map((pair) => [keyOf(pair), id])));
  for (const concept of concepts) {
    const found = pairs(singleWords(concept));
    const id = families.has(concept.id) ? concept.id : (commonest(found.flatMap((pair) => owners.get(keyOf(pair)) ?? [])) ?? concept.id);
    const words: Words = { ...families.get(id) };
    for (const [locale, word] of found) {
      if (owners.has(keyOf([locale, word]))) continue;
      owners.set(keyOf([locale, word]), id);
      words[locale] = [...(words[locale] ?? []), word];
    }
    families.set(id, words);
  }
  return [...families].filter(([, words]) => Object.keys(words).length > 1).map(([id, words]) => ({ id, words: withLatin(words) }));
}

type Pair = readonly [WrittenLocale, string];

function pairs(words: Words): Pair[] {
  return WRITTEN_LOCALES.flatMap((locale) => (words[locale] ?? []).map((word): Pair => [locale, word]));
}

function keyOf([locale, word]: Pair): string {
  return `${locale} ${word.toLowerCase()}`;
}

/** Only the locales that have words. */
function present(words: WordFamily['words']): Words {
  return Object.fromEntries(Object.entries(words).filter(([, list]) => list !== undefined));
}

function singleWords({ terms }: GlossaryConcept): Words {
  const single = WRITTEN_LOCALES.map((locale) => [locale, terms[locale].map(({ term }) => term).filter((term) => !term.includes(' '))]);
  return Object.fromEntries(single);
}

/** The value that occurs most often; the first of several. */
function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

function withLatin(words: Words): SearchedFamily['words'] {
  return words.sr === undefined ? words : { ...words, 'sr-Latn': words.sr.map(toSerbianLatin) };
}
