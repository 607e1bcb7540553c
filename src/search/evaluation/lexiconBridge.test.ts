import fc from 'fast-check';
import type { SearchedFamily } from '../wordFamilies.ts';
import type { EvaluationDocument } from './evaluationSet.ts';
import { lexiconBridge } from './lexiconBridge.ts';

const FAMILIES: readonly SearchedFamily[] = [
  { id: 'library', words: { hr: ['knjižnica'], sr: ['библиотека'], 'sr-Latn': ['biblioteka'], sl: ['knjižnica'] } },
  { id: 'email', words: { hr: ['e-pošta'], mk: ['имејл'] } },
];
const bridge = lexiconBridge(FAMILIES);

const document = (text: string, title = ''): EvaluationDocument => ({ id: 'hr-library', locale: 'hr', title, text });
const LIBRARY = document('Darovane knjige pregledajte.', 'Mala knjižnica u kulturnom centru');

test.each([
  ['an inflected form, in the title or in the text', 'u centrima', { centrima: 'document' }],
  ['either script, any marks', 'књиге darovanih', { књиге: 'document', darovanih: 'document' }],
  ['a word of a family, inflected', 'библиотеку', { библиотеку: 'family' }],
  ['a word of no family', 'merdevine', { merdevine: 'neither' }],
  ['stop words of any language count for nothing', 'the in za из', {}],
  ['nothing but marks', '…', {}],
])('%s', (_, query, reach) => {
  expect(Object.fromEntries(bridge.reachOf(query, LIBRARY).map(({ word, reach }) => [word, reach]))).toEqual(reach);
});

test('a word of a family with a hyphen is both its words', () => {
  expect(bridge.reachOf('имејл', document('Šaljite poštu rijetko.'))).toEqual([{ word: 'имејл', reach: 'family' }]);
});

test('a family bridges only to where one of its words stands', () => {
  expect(bridge.reachOf('biblioteka', document('Popravak bicikla.'))).toEqual([{ word: 'biblioteka', reach: 'neither' }]);
});

test('held out: a word no document has, and no bridge to any', () => {
  expect(bridge.isHeldOut('darovane čitanke', [LIBRARY])).toBe(true);
  expect(bridge.isHeldOut('darovane knjige', [LIBRARY])).toBe(false);
  expect(bridge.isHeldOut('biblioteka i čitanke', [LIBRARY])).toBe(false);
  expect(bridge.isHeldOut('čitanke', [LIBRARY, document('Stare čitanke.')])).toBe(false);
  expect(bridge.isHeldOut('biblioteka čitanke', [document('Popravak bicikla.'), LIBRARY])).toBe(false);
  expect(bridge.isHeldOut('za u', [LIBRARY])).toBe(false);
});

test('a lexicon can only take queries away from those held out', () => {
  const words = fc.array(fc.constantFrom('biblioteka', 'knjižnica', 'merdevine', 'darovane', 'centar', 'имејл', 'the'), { maxLength: 4 });
  const without = lexiconBridge([]);
  fc.assert(
    fc.property(words, (query) => {
      const held = bridge.isHeldOut(query.join(' '), [LIBRARY]);
      expect(held && !without.isHeldOut(query.join(' '), [LIBRARY])).toBe(false);
    }),
  );
});
