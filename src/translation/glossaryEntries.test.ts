import { glossaryConceptSchema } from '#model/glossaryConcept.ts';
import type { Glossary } from '#content/glossary.ts';
import { LOCALES, WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import { glossaryEntries, textTerms } from './glossaryEntries.ts';

type Texts = Partial<Record<WrittenLocale, string>>;

function perLocale<T>(of: (locale: WrittenLocale) => T): Record<string, T> {
  return Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, of(locale)]));
}

function concept(id: string, words: Texts, more: object = {}): [string, ReturnType<typeof glossaryConceptSchema.parse>] {
  const word = (locale: WrittenLocale): string => words[locale] ?? id;
  const parsed = glossaryConceptSchema.parse({
    id,
    definition: perLocale((locale) => `${word(locale)} …`),
    terms: perLocale((locale) => [
      { term: word(locale), stems: [`${word(locale)}*`], status: locale === 'sr' ? 'attested' : 'proposed', sources: ['pogon', 'book'] },
    ]),
    ...more,
  });
  return [id, parsed];
}

const GLOSSARY: Glossary = {
  concepts: new Map([
    concept('woman', { sr: 'жена', mk: 'жена', sq: 'zë' }),
    concept('member', { sr: 'члан', sq: 'ëndërr' }, { everyday: true }),
    concept('call', { sr: 'његов позив', sq: 'era' }, { avoid: { sr: [{ form: 'оглас', stems: ['оглас*'], reason: 'То је друго.' }] } }),
  ]),
  sources: new Map([
    ['pogon', { id: 'pogon', name: 'Pogon', url: 'https://example.org/', seen: '2026-11' }],
    ['book', { id: 'book', name: 'A book', seen: '2026-11' }],
  ]),
};

function headings(reader: (typeof LOCALES)[number]): readonly (string | undefined)[] {
  return glossaryEntries(GLOSSARY, reader).map(({ terms }) => terms[0]?.term);
}

test('concepts are sorted as the reader’s alphabet has them', () => {
  expect(headings('sr')).toEqual(['жена', 'његов позив', 'члан']);
  expect(headings('sr-Latn')).toEqual(['član', 'njegov poziv', 'žena']);
  expect(headings('sq')).toEqual(['era', 'ëndërr', 'zë']);
});

test('an entry is in the reader’s language and script, and has the terms of all others as they are written', () => {
  const entry = glossaryEntries(GLOSSARY, 'sr-Latn').find(({ id }) => id === 'call');
  expect(entry).toMatchInlineSnapshot(`
{
  "avoid": [
    {
      "form": "oglas",
      "reason": "To je drugo.",
    },
  ],
  "definition": "njegov poziv …",
  "elsewhere": [
    {
      "language": "en",
      "terms": [
        "call",
      ],
    },
    {
      "language": "sq",
      "terms": [
        "era",
      ],
    },
    {
      "language": "bs",
      "terms": [
        "call",
      ],
    },
    {
      "language": "hr",
      "terms": [
        "call",
      ],
    },
    {
      "language": "cnr",
      "terms": [
        "call",
      ],
    },
    {
      "language": "mk",
      "terms": [
        "call",
      ],
    },
    {
      "language": "sl",
      "terms": [
        "call",
      ],
    },
  ],
  "id": "call",
  "terms": [
    {
      "sources": [
        {
          "name": "Pogon",
          "url": "https://example.org/",
        },
        {
          "name": "A book",
        },
      ],
      "status": "attested",
      "term": "njegov poziv",
    },
  ],
}
`);
});

test('everyday words are not explained in texts', () => {
  expect(textTerms(GLOSSARY, 'sq').map(({ id }) => id)).toEqual(['woman', 'call']);
});

test('terms are found in texts of every language, definitions are in the reader’s', () => {
  const [, call] = textTerms(GLOSSARY, 'sq');
  expect(call).toMatchObject({
    term: 'era',
    definition: 'era …',
    stems: { sr: ['његов позив*'], 'sr-Latn': ['njegov poziv*'], mk: ['call*'] },
  });
  expect(Object.keys(call?.stems ?? {})).toEqual(LOCALES);
});
