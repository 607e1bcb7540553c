/** Whole numbers as printable characters, five bits each: a text compresses on every host and needs no decoder in the browser. */

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, value) => [digit, value]));
const MORE = 32;

/** @example encode([1, 40]) // => '1E1': 40 is 8 and one more character worth 32 */
export function encode(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= MORE) {
      text += DIGITS[MORE + (rest % MORE)] ?? '';
      rest = Math.floor(rest / MORE);
    }
    text += DIGITS[rest] ?? '';
  }
  return text;
}

/** The numbers again; characters that are none of ours end the list. */
export function decode(text: string): number[] {
  const numbers: number[] = [];
  let [number, weight] = [0, 1];
  for (const digit of text) {
    const value = VALUES.get(digit);
    if (value === undefined) break;
    number += (value % MORE) * weight;
    weight *= MORE;
    if (value < MORE) {
      numbers.push(number);
      [number, weight] = [0, 1];
    }
  }
  return numbers;
}

/** How many letters two words begin with together, up to what one base-36 digit can say. */
export function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < 35 && length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** A word beside the one before it: `('kulturn', 'kultura') => '6n'`. */
export function shorten(word: string, before: string): string {
  const shared = sharedStart(word, before);
  return shared.toString(36) + word.slice(shared);
}

export function lengthen(short: string, before: string): string {
  return before.slice(0, Number.parseInt(short.slice(0, 1), 36) || 0) + short.slice(1);
}
