/**
 * Serbian Cyrillic to Latin by our own map: the packages on npm get capitals wrong (ЊЕГОШ => NjEGOŠ).
 * Never the other way: ињекција, наџивети, Тањуг and every foreign name need a person.
 */
import { SERBIAN_LETTERS } from './serbianLetters.ts';

/** Serbian vowels with an accent that Unicode has as one character; the other accents stay combining, e.g. `а̏`. */
const ACCENTED: Readonly<Record<string, string>> = { ѐ: 'è', ѝ: 'ì', ӣ: 'ī', ӯ: 'ū' };

const MAP: ReadonlyMap<string, string> = new Map(Object.entries({ ...SERBIAN_LETTERS, ...ACCENTED }));

const lowerCase = [...MAP.keys()].join('');

/** Every letter that `toSerbianLatin` converts: the alphabet in both cases, and its accented vowels. */
export const SERBIAN_CYRILLIC = lowerCase + lowerCase.toUpperCase();

/** A letter with its combining marks: г with an acute is the Macedonian ѓ, so a letter is judged only together with them. */
const CLUSTER = /\p{Script=Cyrillic}\p{M}*/gu;

/**
 * Plain Serbian text in Latin script; every other letter and character stays as it is.
 * @example
 * toSerbianLatin('Његош, ЊЕГОШ, Љ. Поповић') // => 'Njegoš, NJEGOŠ, Lj. Popović'
 */
export function toSerbianLatin(text: string): string {
  return text.replace(CLUSTER, (cluster: string, index: number) => {
    const [letter = '', ...marks] = cluster.normalize('NFC');
    const latin = MAP.get(letter.toLowerCase());
    if (latin === undefined) return cluster;
    const inCase = letter === letter.toLowerCase() ? latin : capital(latin, text, index, index + cluster.length);
    return (inCase + marks.join('')).normalize('NFC');
  });
}

/**
 * A name that may be in another Cyrillic alphabet, which would come out in two scripts; such a name stays as it is.
 * @example nameInSerbianLatin('Кућа') // => 'Kuća'
 * @example nameInSerbianLatin('Куќа') // => 'Куќа'
 */
export function nameInSerbianLatin(name: string): string {
  const latin = toSerbianLatin(name);
  return /\p{Script=Cyrillic}/u.test(latin) ? name : latin;
}

/** A capital digraph takes its case from the next letter or, at the end of a word, from the previous one. */
function capital(latin: string, text: string, start: number, end: number): string {
  const next = /^\p{L}/u.exec(text.slice(end, end + 2))?.[0];
  // Ten characters are room enough for a letter and its marks; a longer look back would make long texts slow.
  const neighbour = next ?? /(\p{L})\p{M}*$/u.exec(text.slice(Math.max(0, start - 10), start))?.[1];
  const allCapitals = neighbour !== undefined && /\p{Lu}/u.test(neighbour);
  return allCapitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}
