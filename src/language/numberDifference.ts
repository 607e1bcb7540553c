import { readNumbers, type Numbers } from './readNumbers.ts';

/** Numbers that one of two texts has and the other has not, as they stand. */
export interface NumberDifference {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** Numbers up to this one are often spelled as words, and the number of a month as its name. */
const SMALL = 12;

/**
 * Which numbers a translation has lost, and which it has added; how often it has one does not matter. A small number that stands in one of
 * the texts only is taken to be a word in the other; where each has a small one of its own, neither is.
 * @example numberDifference('In 2011, 20,000 came', 'Godine 2012. došlo je 20.000') // => { lost: ['2011'], added: ['2012'] }
 */
export function numberDifference(source: string, translation: string): NumberDifference {
  const [there, here] = [readNumbers(source), readNumbers(translation)];
  const [lost, added] = [without(there, here), without(here, there)];
  const words = !(lost.some(isSmall) && added.some(isSmall));
  const told = (numbers: readonly string[], { certain }: Numbers): readonly string[] =>
    numbers.filter((number) => !(words && isSmall(number))).map((number) => certain.get(number) ?? number);
  return { lost: told(lost, there), added: told(added, here) };
}

function without({ certain }: Numbers, other: Numbers): readonly string[] {
  return [...certain.keys()].filter((number) => !other.certain.has(number) && !other.possible.has(number));
}

function isSmall(number: string): boolean {
  return /^\d+$/.test(number) && Number(number) <= SMALL;
}
