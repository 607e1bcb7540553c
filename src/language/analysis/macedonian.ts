/**
 * Macedonian: the article in its three distances, plurals and the commonest verb forms.
 * Endings: our own list of what grammars give (B. Koneski, Gramatika na makedonskiot literaturen jazik); not checked against a
 * dictionary, because the free one does not say which forms are one word's.
 */
import type { Profile } from './profile.ts';
import { endings, wordList, settle, stripSuffix } from './suffixes.ts';

const C = '[bcdfghjklmnprstvz]';

/** Latin letters typed for ж, ч, ш, ќ, ѓ, ѕ and џ, and marks that were left out: both ends meet in one letter. */
const DIGRAPHS: Readonly<Record<string, string>> = { zh: 'z', ch: 'c', sh: 's', kj: 'k', gj: 'g', dj: 'g', dzh: 'z', dz: 'z' };

/** The article, after the sound it follows: `politikata, proektot, mestoto, kulturnite`; `rabota` has none. */
const ARTICLE = [/^(.{3,}[^aeou])ot$/, /^(.{3,}a)ta$/, /^(.{3,}[oe])to$/, /^(.{3,}[ie])te$/, /^(.{2,}st)a$/];

const SUFFIXES = wordList(`
  a e i o u ja
  ovi evi ista inja
  am as ame ate aat eme ete at ime ev ev evme avme
  ${endings('al il el', '', 'a o e i')}
  ${endings('anj enj uvanj', 'e a')}
  ${endings('uva uval', '', 'm s me t at a o e n ni')}
  ejki ajki
`);
const LONGEST = 7;
const VERBAL = /^(.{4,}?)(?:uv|ir)(?:an)?$/;
const FLEETING = new RegExp(`(${C})[ae](${C})$`);

function withoutArticle(word: string): string {
  const article = ARTICLE.find((pattern) => pattern.test(word));
  return article === undefined ? word : word.replace(article, '$1');
}

function evenOut(stem: string): string {
  // Prepositions of one or two letters have nothing to even out.
  if (stem.length < 3) return stem;
  const root = stem.replace(VERBAL, '$1');
  const even = root.length < 5 ? root : root.replace(FLEETING, '$1$2').replace(/(....)[ij]$/, '$1');
  return even.replace(/c$/, 'k').replace(/z$/, 'g').replace(/s$/, 'h');
}

export const macedonian: Profile = {
  spell: (word) => settle(word, (once) => once.replaceAll(/dzh|[zcs]h|[kgd]j|dz/g, (letters) => DIGRAPHS[letters] ?? letters)),
  stem(word) {
    const positive = word.length > 8 ? word.replace(/^naj/, '') : word;
    return evenOut(stripSuffix(withoutArticle(positive), SUFFIXES, LONGEST));
  },
  stopWords: wordList('ako bez bide edna eden ili kako kaj koga koe koi koj niz pri sto ste zosto veke'),
};
