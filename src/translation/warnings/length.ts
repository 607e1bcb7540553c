/** A section is about as long as its source: a paragraph that was left out makes it shorter, one that was made up longer. */
import { sourceName, type TranslationWarning } from './translationWarning.ts';

/**
 * Measured on the hub's 112 translated sections of 150 letters and more, in all eight languages (November 2026): from 0.92 times the letters
 * of the source to 1.34, the middle 1.05. Twice that distance is left to style.
 */
const SHORTEST = 0.7;
const LONGEST = 1.6;
/** A sentence; a heading, or a place alone, may well be half as long. */
const LETTERS = 150;

export const length: TranslationWarning = (translation, section) => {
  const [source, own] = [letters(section.pieces.map((piece) => piece.source)), letters(section.pieces.map((piece) => piece.own))];
  if (source < LETTERS || (own >= source * SHORTEST && own <= source * LONGEST)) return [];
  return [
    {
      ...section.place,
      found: `${own} letters where the source has ${source}`,
      expected: `${Math.ceil(source * SHORTEST)} to ${Math.floor(source * LONGEST)}, as in ${sourceName(translation, section)}`,
      fix: own < source ? 'compare both: has something been left out?' : 'compare both: has something been added?',
    },
  ];
};

function letters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}
