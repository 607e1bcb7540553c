/**
 * Serbian in Latin script to Cyrillic, for text somebody wrote in Latin letters: pages are written in Cyrillic, and readers get both.
 * Two Latin letters may be one Cyrillic letter or two, and foreign names have no rule: an editor reads what comes out.
 */
import { toSerbianLatin } from './serbianLatin.ts';
import { SERBIAN_LETTERS } from './serbianLetters.ts';

const CYRILLIC: ReadonlyMap<string, string> = new Map(Object.entries(SERBIAN_LETTERS).map(([cyrillic, latin]) => [latin, cyrillic]));

/** Where lj, nj and dž are two letters each: `|` stands between them, `^` at the beginning of a word. After the spelling dictionaries. */
const TWO_LETTERS = [
  '^an|jon',
  'in|jekc',
  'in|jekt',
  'in|jekat',
  'in|jici',
  'in|junk',
  'kon|jekt',
  'kon|juga',
  'kon|jugov',
  'kon|junk',
  'kon|juktiv',
  'pan|jugo',
  '^tan|jug',
  'van|jezi',
  'nad|žanr',
  'nad|živ',
  'nad|žnj',
  'nad|žup',
  '^od|žali',
  '^od|žalo',
  'od|živ',
  'od|žvak',
  'od|žval',
  'pod|žanr',
  'pod|žeg',
  'pod|žup',
  'pred|žetv',
  'pred|živ',
  'pred|žup',
].map((stem) => {
  const letters = stem.replace('^', '');
  return { letters: letters.replace('|', ''), second: letters.indexOf('|'), begins: stem.startsWith('^') };
});

const WORD = String.raw`\p{L}[\p{L}\p{M}]*`;
const ENDINGS = 'rs|me|ba|hr|si|mk|al|xk|eu|com|org|net|info|edu|gov|md|pdf|docx?|xlsx?|jpe?g|png|webp';
/** What is no text: the address of a link, a citation, an address, a mail address, the name of a site or a file. Bounded: none goes back far. */
const NO_TEXT = [
  String.raw`\]\([^\s()]*\)`,
  String.raw`\[\^[a-z0-9-]+\]`,
  String.raw`\bhttps?:\/\/\S+`,
  String.raw`\bwww\.\S+`,
  String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
  String.raw`(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:${ENDINGS})\b(?:\/\S*)?`,
].join('|');
/** II, IV, VIII; a single I or V only as the number of something. Those with an X have a letter Serbian has not. */
const ROMAN = String.raw`(?<!\p{L})(?:(?:II|III|IV|VI|VII|VIII)(?!\p{L})|[IV](?=\.?\s(?:vek|vijek|stoleć|svetsk|svjetsk)))`;
const PIECE = new RegExp(`(?<kept>${NO_TEXT}|${ROMAN})|${WORD}`, 'gu');

/**
 * Plain text or Markdown as `cleanMarkdown` leaves it. Words with letters Serbian has not (q, w, x, y, ü …), or with Cyrillic ones, stay,
 * as do addresses, citations and Roman numbers. `toSerbianLatin` of the result gives the same text again.
 * @example
 * toSerbianCyrillic('Injekcija u Njegoševoj, v. https://a.rs') // => 'Инјекција у Његошевој, в. https://a.rs'
 */
export function toSerbianCyrillic(text: string): string {
  return text.normalize('NFC').replace(PIECE, (piece, kept?: string) => (kept === undefined && SERBIAN.test(piece) ? word(piece) : piece));
}

/** A word with no letter that Serbian has not. */
const SERBIAN = /^[a-pr-vzčćđšž]+$/iu;

function word(latin: string): string {
  const apart = lettersApart(latin.toLowerCase());
  const cyrillic = spell(latin, (at) => !apart.has(at + 1));
  // NJ alone, or nJ: one letter would be read back as Nj.
  return toSerbianLatin(cyrillic) === latin ? cyrillic : spell(latin, () => false);
}

/** Places of letters that begin a Cyrillic letter of their own, though the letter before could take them in. */
function lettersApart(lower: string): ReadonlySet<number> {
  const places = TWO_LETTERS.flatMap(({ letters, second, begins }) => {
    const at = lower.indexOf(letters);
    return at === -1 || (begins && at > 0) ? [] : [at + second];
  });
  return new Set(places);
}

function spell(latin: string, mayJoin: (at: number) => boolean): string {
  let cyrillic = '';
  for (let at = 0; at < latin.length;) {
    const pair = latin.slice(at, at + 2);
    const joined = mayJoin(at) ? CYRILLIC.get(pair.toLowerCase()) : undefined;
    const letters = joined !== undefined && pair.length === 2 ? pair : latin.charAt(at);
    const letter = CYRILLIC.get(letters.toLowerCase()) ?? letters;
    cyrillic += letters.charAt(0) === letters.charAt(0).toLowerCase() ? letter : letter.toUpperCase();
    at += letters.length;
  }
  return cyrillic;
}
