import fc from 'fast-check';
import type { GlossaryConcept } from '#model/glossaryConcept.ts';
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { WordFamily } from '#model/wordFamily.ts';
import { wordFamilies } from './wordFamilies.ts';

type Terms = Partial<Record<WrittenLocale, readonly string[]>>;

function family(id: string, words: WordFamily['words']): WordFamily {
  return { id, words, status: 'proposed', sources: [] };
}

function concept(id: string, terms: Terms): GlossaryConcept {
  const perLocale = WRITTEN_LOCALES.map((locale) => [
    locale,
    (terms[locale] ?? []).map((term) => ({ term, stems: [term], status: 'proposed', sources: [] })),
  ]);
  const definition = Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, 'text']));
  return { id, definition, everyday: false, terms: Object.fromEntries(perLocale), avoid: {} } as GlossaryConcept;
}

const BUDGET = family('budget', { hr: ['proračun'], sr: ['буџет'] });

test('words for Serbian in Latin script are derived', () => {
  expect(wordFamilies([BUDGET], [])).toEqual([{ id: 'budget', words: { hr: ['proračun'], sr: ['буџет'], 'sr-Latn': ['budžet'] } }]);
});

test('a concept the lexicon does not have is a family of its own, of its single words', () => {
  const open = concept('open-call', { hr: ['javni poziv', 'natječaj'], sr: ['конкурс'], sl: ['javni razpis'] });
  expect(wordFamilies([BUDGET], [open])[1]).toEqual({
    id: 'open-call',
    words: { hr: ['natječaj'], sr: ['конкурс'], 'sr-Latn': ['konkurs'] },
  });
});

test('a concept with single words in one language alone is none', () => {
  expect(wordFamilies([], [concept('open-call', { hr: ['natječaj'], sr: ['јавни конкурс'] })])).toEqual([]);
});

test('a concept joins the family that has one of its words', () => {
  const joined = wordFamilies([BUDGET], [concept('means', { hr: ['Proračun'], sl: ['proračun'], mk: ['буџет'] })]);
  expect(joined).toEqual([
    { id: 'budget', words: { hr: ['proračun'], sr: ['буџет'], sl: ['proračun'], mk: ['буџет'], 'sr-Latn': ['budžet'] } },
  ]);
});

test('the id goes before the words, and more words before fewer', () => {
  const lexicon = [family('actor', { sq: ['aktor'], sl: ['igralec'] }), family('stakeholder', { hr: ['dionik'], sl: ['deležnik'] })];
  const byId = wordFamilies(lexicon, [concept('stakeholder', { sq: ['aktor'], sr: ['актер'] })]);
  expect(byId.map(({ words }) => words)).toEqual([
    { sq: ['aktor'], sl: ['igralec'] },
    { hr: ['dionik'], sl: ['deležnik'], sr: ['актер'], 'sr-Latn': ['akter'] },
  ]);
  const byWords = wordFamilies(lexicon, [concept('role', { sq: ['aktor'], hr: ['dionik'], sl: ['deležnik'], en: ['stakeholder'] })]);
  expect(byWords.map(({ words }) => words)).toEqual([
    { sq: ['aktor'], sl: ['igralec'] },
    { hr: ['dionik'], sl: ['deležnik'], en: ['stakeholder'] },
  ]);
});

const word = fc.constantFrom('a', 'b', 'c', 'd', 'A', 'x y');
const words = fc.record({ en: fc.array(word), hr: fc.array(word), sl: fc.array(word) }, { requiredKeys: [] });
const concepts = fc.uniqueArray(fc.tuple(fc.constantFrom('p', 'q', 'r', 's'), words), { selector: ([id]) => id });

test('a word of a locale is in one family alone, and every family has two languages', () => {
  fc.assert(
    fc.property(concepts, (entries) => {
      const families = wordFamilies(
        [family('p', { en: ['a', 'b'], hr: ['c'] })],
        entries.map(([id, terms]) => concept(id, terms)),
      );
      const all = families.flatMap(({ words }) =>
        Object.entries(words).flatMap(([locale, list]) => list.map((one) => `${locale} ${one.toLowerCase()}`)),
      );
      expect(all).toEqual([...new Set(all)]);
      expect(families.every(({ words }) => Object.keys(words).length > 1)).toBe(true);
      expect(all.some((one) => one.endsWith('x y'))).toBe(false);
    }),
  );
});
