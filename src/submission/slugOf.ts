import { slug } from '#language/slug.ts';

const MAX = 60;
/** Five or six words: what somebody can still read out. */
const WORDS = 6;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * A short name for the address of a case, made from its title: whole words, at most 60 letters, no number in front, no name that Windows
 * keeps for itself. Empty where nothing of the title can be written in ASCII.
 * @example slugOf('Работилница во поранешна печатница') // => 'rabotilnica-vo-poraneshna-pechatnica'
 */
export function slugOf(title: string): string {
  const all = slug(title)
    .split('-')
    .filter((word) => word !== '');
  const first = all.findIndex((word) => !/^\d+$/u.test(word));
  if (first === -1) return '';
  const [start = '', ...rest] = [...all.slice(first), ...all.slice(0, first)].slice(0, WORDS);
  let name = start.slice(0, MAX);
  for (const word of rest) {
    if (name.length + 1 + word.length > MAX) break;
    name = `${name}-${word}`;
  }
  return DEVICE.test(name) ? `${name}-case` : name;
}
