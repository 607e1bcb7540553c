import fc from 'fast-check';
import { findWords } from './words.ts';

/** The same as a regular expression, which says it shorter and takes longer. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:['’][\p{L}\p{N}\p{M}\u00AD]+)*/gu;

const character = fc.oneof(
  fc.constantFrom(..."aČшё1 -'’.\u00AD\u0301\u200F", '𝒜', '😀', '\uD800', '\uDC00', '漢', 'ѓ', '\n'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const anyText = fc.array(character, { maxLength: 40 }).map((characters) => characters.join(''));

test('finds the words of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(findWords(text)).toEqual(Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, index })));
    }),
    { numRuns: 5000 },
  );
});

test('leaves out words that begin otherwise', () => {
  expect(findWords("Civilno-javno partnerstvo, 'javni' poziv", (first) => 'jp'.includes(String.fromCodePoint(first)))).toEqual([
    { text: 'javno', index: 8 },
    { text: 'partnerstvo', index: 14 },
    { text: 'javni', index: 28 },
    { text: 'poziv', index: 35 },
  ]);
});
