/** How much is built, as it is asked for on the command line. */
import { UserError } from '#content/userError.ts';
import { LOCALES } from '#model/locale.ts';

const SIZE = { pages: 50, locales: LOCALES.length, rounds: 3 } as const;

/** Throws a `UserError` for a size no corpus can have. */
export function sizeOf(words: readonly string[]): { readonly pages: number; readonly locales: number; readonly rounds: number } {
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const [pages = SIZE.pages, locales = SIZE.locales, rounds = SIZE.rounds] = numbers;
  if (pages < 4 || locales < 1 || locales > LOCALES.length || rounds < 1) {
    throw new UserError(
      `Found ${pages} pages in ${locales} locales, ${rounds} rounds; expected at least 4 pages, 1 to ${LOCALES.length} locales and a round. ` +
        'Fix: `npm run bench -- build 50 9 3`.',
    );
  }
  return { pages, locales, rounds };
}
