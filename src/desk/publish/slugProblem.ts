/** Names of pages are chosen by editors, and become names of files on every system and addresses for ever. */
import { idField } from '#model/fields.ts';
import type { TodoItem } from '#submission/deskApi.ts';

const MAX = 60;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What is wrong with the short name of a case; undefined where nothing is. */
export function slugProblem(slug: string, taken: ReadonlySet<string>): TodoItem | undefined {
  const found = slug === '' ? 'nothing' : `\`${slug.slice(0, MAX + 20)}\``;
  const tell = (expected: string, fix: string): TodoItem => ({ field: 'details.slug', found, expected, fix });
  if (slug === '') return tell('a short name for the address', 'choose one of two to five words, like kino-lumbardhi');
  if (!idField.safeParse(slug).success)
    return tell('lower-case letters a–z and digits, words joined by hyphens', 'write it like kino-lumbardhi');
  if (slug.length > MAX) return tell(`at most ${MAX} characters`, 'take fewer words');
  if (/^\d+-/.test(slug)) return tell('a word first: a number in front is left out of the address', 'put the number at the end');
  if (DEVICES.test(slug)) return tell('a name that Windows allows for a file', 'add a word to it');
  if (taken.has(slug)) return tell('a name that no other page has', 'add the town or the organisation to it');
  return undefined;
}
