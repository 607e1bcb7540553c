import fc from 'fast-check';
import { compileStems, findStems } from './termMatch.ts';

/** The words found. */
function found(text: string, ...stems: string[]): string[] {
  return findStems(text, compileStems(stems)).map(({ index, length }) => text.slice(index, index + length));
}

describe('findStems', () => {
  test.each([
    ['hr', 'kulturn* politi*', 'Kulturna politika se mijenja; o kulturnoj politici i kulturnih politika.', 3],
    ['sq', 'hapësir* kulturor*', 'Hapësira kulturore, hapësirës kulturore, HAPËSIRAT KULTURORE dhe një hapësirë.', 3],
    ['sr', 'независн* култур*', 'Независна култура; о независној култури, НЕЗАВИСНЕ КУЛТУРЕ. Независна сцена.', 3],
    ['mk', 'културн* политик*', 'Културната политика и културните политики во Скопје.', 2],
    ['en', 'cultural polic*', 'A cultural policy among cultural policies.', 2],
  ])('%s: inflected forms of %s', (_, stem, text, times) => {
    expect(found(text, stem)).toHaveLength(times);
  });

  test('tells the place', () => {
    expect(findStems('O kulturnoj politici', compileStems(['kulturn* politi*']))).toEqual([{ index: 2, length: 18 }]);
  });

  test('a word without an asterisk is exact', () => {
    expect(found('grant, granta, grantovi', 'grant')).toEqual(['grant']);
    expect(found('za javni poziv, za javnim pozivom', 'za javn* poziv')).toEqual(['za javni poziv']);
  });

  test('a beginning is a form too', () => {
    expect(found('mbroj', 'mbroj*')).toEqual(['mbroj']);
  });

  test('stems begin where words begin', () => {
    expect(found('nekultura, ne-kultura, ќекултура', 'kultur*', 'култур*')).toEqual([]);
  });

  test('any white space parts words, punctuation does not', () => {
    expect(found('javni\n  poziv, javni\u00A0poziv', 'javn* poziv*')).toEqual(['javni\n  poziv', 'javni\u00A0poziv']);
    expect(found('javni, poziv; javni. Poziv; javni – poziv; javnipoziv', 'javn* poziv*')).toEqual([]);
  });

  test('a hyphen inside is part of the word, a dash is not', () => {
    expect(found('kulturno-umjetničko društvo', 'kulturn* društv*')).toEqual(['kulturno-umjetničko društvo']);
    expect(found('civilno-javno partnerstvo', 'civilno-javn* partnerstv*')).toEqual(['civilno-javno partnerstvo']);
    expect(found('grant-program, grant – program, grant- i', 'grant')).toEqual(['grant', 'grant']);
    expect(found('socio- i socio-kulturni', 'socio-*')).toEqual(['socio-kulturni']);
  });

  test('the longest phrase at a place is taken, whatever the order', () => {
    expect(found('javni poziv za projekte', 'javn*', 'javn* poziv* za projekt*', 'javn* poziv*')).toEqual(['javni poziv za projekte']);
  });

  test('letters with marks in either encoding, in the text and in the stem', () => {
    const text = 'Ниш: ќерка, udruženje i udruženja';
    for (const stem of ['udružen*', 'udružen*'.normalize('NFD')]) {
      expect(found(text, stem)).toEqual(['udruženje', 'udruženja']);
      expect(found(text.normalize('NFD'), stem)).toEqual(['udruženje', 'udruženja'].map((word) => word.normalize('NFD')));
    }
    expect(found('kuća'.normalize('NFD'), 'kuc*')).toEqual([]);
  });

  test('no stems find nothing', () => {
    expect(found('a b, c-d')).toEqual([]);
  });

  test('one matcher serves many texts', () => {
    const matcher = compileStems(['grant*']);
    expect(['grant', 'o grantu', 'grant'].map((text) => findStems(text, matcher).length)).toEqual([1, 1, 1]);
  });
});

const pieces = fc.constantFrom('a', 'b', 'Č', 'c\u030C', 'ш', 'Ш', '7', '-', ' ', '\n', ',', '\u0301', '\u{1F600}');
const stems = fc.array(fc.stringMatching(/^[abčcш7]{1,2}\*?( [abčш-]{1,2}\*?)?$/), { maxLength: 4 });

test('a match is always a run of whole words', () => {
  fc.assert(
    fc.property(fc.string({ unit: pieces, maxLength: 40 }), stems, (text, chosen) => {
      const words = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu), ({ index, 0: word }) => [
        index,
        index + word.length,
      ]);
      const starts = new Set(words.map(([start]) => start));
      const ends = new Set(words.map(([, end]) => end));
      for (const { index, length } of findStems(text, compileStems(chosen))) {
        expect(starts).toContain(index);
        expect(ends).toContain(index + length);
      }
    }),
  );
});

test('an exact stem finds itself in upper case and either encoding, and a beginning any longer word', () => {
  const word = fc.stringMatching(/^[a-zčćšžđëçљњѓќшж]{2,12}$/);
  fc.assert(
    fc.property(word, word, fc.constantFrom('NFC', 'NFD'), (beginning, ending, form) => {
      const text = `(${beginning.toUpperCase()}\t${beginning}${ending})`.normalize(form);
      expect(found(text, `${beginning} ${beginning}*`)).toEqual([text.slice(1, -1)]);
    }),
  );
});

test('a long text without borders is read in no time', () => {
  const matcher = compileStems(['kultur* politik*', 'kultur-* a']);
  const start = performance.now();
  for (const text of [
    'kultura-'.repeat(20_000),
    `kultur${'a'.repeat(50_000)}`,
    `kultura${' '.repeat(50_000)}`,
    'kultura '.repeat(20_000),
  ]) {
    expect(findStems(text, matcher)).toEqual([]);
  }
  expect(performance.now() - start).toBeLessThan(2000);
});
