import fc from 'fast-check';
import { analyse } from '#language/analysis/analyse.ts';
import { LOCALES } from '#model/locale.ts';
import { findSought, type SoughtWord } from './finder.ts';

const letters = fc.constantFrom(...'abcčćdđeghijklmnoprsštuvzžëçќѓѕџљњжчшхкт');
const word = fc.oneof(
  fc.string({ unit: letters, minLength: 1, maxLength: 10 }),
  fc.constantFrom('najveći', 'највећи', 'tko', 'kemija', 'Dzvezda', 'џез', 'đak', 'Ђак', 'djak'),
);

test('passes over no word that answers', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(...LOCALES), word, (words, language, typed) => {
      const text = words.join(' ');
      const sought: SoughtWord[] = analyse(typed, language).map(({ form, stem }) => ({
        stems: new Set([stem]),
        forms: new Set([form]),
        beginnings: form.length > 2 ? [form] : [],
      }));
      const answers = analyse(text, language).filter(({ form, stem }) =>
        sought.some(
          (each) => each.stems.has(stem) || each.forms.has(form) || each.beginnings.some((beginning) => form.startsWith(beginning)),
        ),
      );
      expect(findSought(text, language, sought).map(({ index }) => index)).toEqual(answers.map(({ index }) => index));
    }),
    { numRuns: 3000 },
  );
});
