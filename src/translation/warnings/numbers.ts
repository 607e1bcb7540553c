/** A translation says the numbers its source says. */
import { numberDifference, type NumberDifference } from '#language/numberDifference.ts';
import { sourceName, type TranslationWarning } from './translationWarning.ts';

export const numbers: TranslationWarning = (translation, section) =>
  section.pieces.flatMap(({ source, own, place }) => {
    const difference = numberDifference(source, own);
    if (difference.lost.length === 0 && difference.added.length === 0) return [];
    return [
      {
        ...place,
        found: found(difference),
        expected: `the numbers of ${sourceName(translation, section)}`,
        fix: 'compare both; write the number as the source has it, in the style of the language',
      },
    ];
  });

function found({ lost, added }: NumberDifference): string {
  const [there, here] = [lost.join(', '), added.join(', ')];
  if (here === '') return `no ${there}, which the source has`;
  return there === '' ? `${here}, which the source does not have` : `${here} where the source has ${there}`;
}
