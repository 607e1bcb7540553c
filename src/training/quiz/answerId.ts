const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The most answers one question can have. */
export const MOST_ANSWERS = LETTERS.length;

/** @example answerId(1) // => 'b' */
export function answerId(index: number): string {
  return LETTERS.charAt(index);
}
