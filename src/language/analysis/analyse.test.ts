import fc from 'fast-check';
import { LOCALES } from '#model/locale.ts';
import { SERBIAN_CYRILLIC, toSerbianLatin } from '../serbianLatin.ts';
import { analyse, analyseWord } from './analyse.ts';

const cyrillicWord = fc.string({ unit: fc.constantFrom(...SERBIAN_CYRILLIC), minLength: 1, maxLength: 14 });
const LATIN = 'abcčćdđefghijklljmnnjoprsštuvzžëçqxyw';
const latinWord = fc.string({ unit: fc.constantFrom(...LATIN), minLength: 1, maxLength: 14 });
const locale = fc.constantFrom(...LOCALES);

const formsOf = (text: string, language: (typeof LOCALES)[number]): readonly string[] => analyse(text, language).map(({ form }) => form);
const stemOf = (word: string, language: (typeof LOCALES)[number]): string => analyseWord(word, language).stem;

describe('for any text', () => {
  test('Serbian and its Latin twin give the same terms', () => {
    fc.assert(
      fc.property(fc.array(cyrillicWord, { maxLength: 8 }), (words) => {
        const text = words.join(' ');
        const terms = (read: string, language: 'sr' | 'sr-Latn'): unknown =>
          analyse(read, language).map(({ form, stem }) => ({ form, stem }));
        expect(terms(toSerbianLatin(text), 'sr-Latn')).toEqual(terms(text, 'sr'));
      }),
    );
  });

  test('a form that is analysed again is the same form', () => {
    fc.assert(
      fc.property(fc.oneof(latinWord, cyrillicWord), locale, (word, language) => {
        const { form } = analyseWord(word, language);
        expect(analyseWord(form, language).form).toBe(form);
      }),
      { numRuns: 2000 },
    );
  });

  test('case, composition and missing marks make no difference', () => {
    fc.assert(
      fc.property(latinWord, locale, (word, language) => {
        const { form, stem } = analyseWord(word, language);
        for (const typed of [
          word.toUpperCase(),
          word.normalize('NFD'),
          word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd'),
        ]) {
          expect(analyseWord(typed, language)).toEqual({ form, stem });
        }
      }),
    );
  });

  test('words stand where they are said to be, and neither form nor stem is empty or has anything but plain letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), locale, (text, language) => {
        for (const { index, length, form, stem } of analyse(text, language)) {
          expect(text.slice(index, index + length)).toMatch(/^[\p{L}\p{N}]/u);
          expect(form.length > 0 && stem.length > 0 && stem.length <= form.length + 3).toBe(true);
        }
      }),
    );
  });
});

test.each([
  ['sr', 'ћирилица ђак џеп љубав његош', ['cirilica', 'dak', 'dzep', 'ljubav', 'negos']],
  ['sr-Latn', 'ćirilica đak djak Džep', ['cirilica', 'dak', 'dak', 'dzep']],
  ['mk', 'ѓубре ќерка ѕвезда џез ѐ жаба', ['gubre', 'kerka', 'zvezda', 'zez', 'e', 'zaba']],
  ['mk', 'gjubre kjerka dzvezda zhaba chas', ['gubre', 'kerka', 'zvezda', 'zaba', 'cas']],
  ['sq', 'përfaqësim Çaj', ['perfaqesim', 'caj']],
  ['hr', 'vrijeme djeca mjesto nedjelja prijevoz snijegom', ['vreme', 'deca', 'mesto', 'nedelja', 'prevoz', 'snegom']],
  ['sr-Latn', 'vreme deca mesto nedelja prevoz snegom', ['vreme', 'deca', 'mesto', 'nedelja', 'prevoz', 'snegom']],
  ['cnr', 'śutra sjutra śekira', ['sutra', 'sutra', 'sekira']],
  [
    'hr',
    'milijuna demokracija točka financije europski općina gledatelji',
    ['miliona', 'demokratija', 'tacka', 'finansije', 'evropski', 'opstina', 'gledatelji'],
  ],
  [
    'sr-Latn',
    'miliona demokratija tačka finansije evropski opština gledaoci',
    ['miliona', 'demokratija', 'tacka', 'finansije', 'evropski', 'opstina', 'gledatelji'],
  ],
  ['en', "organisation's organization theatre", ['organisations', 'organisation', 'theater']],
  ['hr', 'civilno-javno 2026. e\u00ADpoha', ['civilno', 'javno', '2026', 'epoha']],
] as const)('in %s, %s', (language, text, forms) => {
  expect(formsOf(text, language)).toEqual(forms);
});

test.each([
  ['hr', 'politika politike politici politikom'],
  ['hr', 'kulturna kulturnih kulturnoj kulturni kulturnome'],
  ['hr', 'festival festivala festivali festivalima'],
  ['bs', 'projekat projekta projekti projekt projektima'],
  ['sr', 'уметник уметници уметника уметнику'],
  ['sr', 'независан независна независног независним'],
  ['cnr', 'sredstvo sredstva sredstava sredstvima'],
  ['hr', 'organizirati organizira organizirala organiziranje organizovati organizuje'],
  ['hr', 'razvoj razvoja razvoju razvojem'],
  ['hr', 'znanje znanja znanjem znanjima'],
  ['sl', 'razpis razpisa razpisu razpisi razpisov razpisih'],
  ['sl', 'kulturen kulturna kulturnega kulturnih kulturnima'],
  ['sl', 'prireditev prireditve prireditvi'],
  ['sl', 'delavec delavca delavci'],
  ['mk', 'проект проектот проекти проектите'],
  ['mk', 'независен независна независниот независните'],
  ['mk', 'организација организацијата организации организациите'],
  ['sq', 'avokim avokimi avokimit avokime'],
  ['sq', 'anëtar anëtarët anëtarëve anëtarit'],
  ['sq', 'thirrje thirrja thirrjes thirrjen'],
  ['sq', 'qytet qyteti qytetit qytetet'],
  ['sq', 'teatër teatri teatrit'],
  ['en', 'policy policies'],
  ['en', 'plan plans planning planned'],
] as const)('in %s, %s have one stem', (language, words) => {
  expect(new Set(words.split(' ').map((word) => stemOf(word, language))).size).toBe(1);
});

test.each([
  ['hr', 'kultura', 'kulturni'],
  ['hr', 'sala', 'skala'],
  ['sl', 'razpis', 'razprava'],
  ['mk', 'работа', 'робот'],
  ['sq', 'punë', 'punëtori'],
  ['en', 'policy', 'police'],
] as const)('in %s, %s and %s are two words', (language, one, other) => {
  expect(stemOf(one, language)).not.toBe(stemOf(other, language));
});
