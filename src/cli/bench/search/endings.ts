/** Endings, suffixes and prefixes of Croatian, Serbian, Bosnian and Montenegrin, from which words are made that nobody has written. */

/** Forms of a word, the commonest first. */
const FEMININE = ['a', 'e', 'i', 'u', 'om', 'ama', 'o'] as const;
const MASCULINE = ['', 'a', 'i', 'u', 'om', 'e', 'ima'] as const;
const SHORT = ['', 'a', 'ovi', 'u', 'ova', 'om', 'ovima', 'ove'] as const;
const NEUTER = ['o', 'a', 'u', 'om', 'ima'] as const;
const SOFT = ['e', 'a', 'u', 'em', 'ima'] as const;
const BONE = ['', 'i', 'ima', 'u'] as const;
const ADJECTIVE = ['i', 'a', 'e', 'og', 'o', 'ih', 'im', 'oj', 'om', 'u', 'oga', 'omu', 'ima'] as const;
const VERB = [
  'ati',
  'a',
  'aju',
  'ao',
  'ali',
  'ala',
  'an',
  'ana',
  'ano',
  'ane',
  'amo',
  'anje',
  'anja',
  'ani',
  'alo',
  'ale',
  'ate',
  'am',
  'anju',
  'anih',
  'ajući',
] as const;

/** What may stand between a stem and its endings, the commonest first; the empty one is the bare stem. */
export const SUFFIXES: readonly (readonly [suffix: string, forms: readonly string[]])[] = [
  ['', FEMININE],
  ['', MASCULINE],
  ['n', ADJECTIVE],
  ['', VERB],
  ['', SHORT],
  ['sk', ADJECTIVE],
  ['nost', BONE],
  ['', NEUTER],
  ['nik', MASCULINE],
  ['ov', ADJECTIVE],
  ['stv', NEUTER],
  ['nj', SOFT],
  ['ic', FEMININE],
  ['av', VERB],
  ['iv', ADJECTIVE],
  ['telj', MASCULINE],
  ['ač', MASCULINE],
  ['k', FEMININE],
  ['ir', VERB],
  ['ljiv', ADJECTIVE],
];

export const PREFIXES = [
  '',
  'po',
  'pre',
  'na',
  'pri',
  'za',
  'iz',
  'ne',
  'do',
  'od',
  'su',
  'raz',
  'pro',
  'u',
  'među',
  'nad',
  'pod',
  'pred',
] as const;

const STRIPPED = [...new Set(SUFFIXES.flatMap(([, forms]) => forms))]
  .filter((ending) => ending !== '')
  .toSorted((a, b) => b.length - a.length);
const SHORTEST_STEM = 3;

/** @example stemOf('kulturnih') // => 'kulturn' */
export function stemOf(word: string): string {
  const ending = STRIPPED.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
