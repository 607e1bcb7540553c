/**
 * Bosnian, Croatian, Montenegrin and Serbian, written in either script and either of the two pronunciations, brought to one form.
 * Endings: our own list of the nominal and verbal paradigms as grammars give them (Barić et al., Hrvatska gramatika; Piper and Klajn,
 * Normativna gramatika srpskog jezika), checked against the word forms of the free spelling dictionaries.
 */
import type { Profile } from './profile.ts';
import { endings, wordList, settle, stripSuffix } from './suffixes.ts';

const C = '[bcdfghjklmnprstvz]';
/** Inflection that merely looks like the reflex of yat: `znanjem`, `boljeg`, `novijem`; a root has no vowel before it: `snijeg`. */
const INFLECTION = /[aeiou].*je(?:m|g|mu|ga)$/;
/** Ekavian for ijekavian, as Snowball's Serbian stemmer has it: https://snowballstem.org/algorithms/serbian/stemmer.html */
const YAT = new RegExp(`(${C})i?je(?=${C})`, 'g');
const YAT_BEFORE_ENDING = new RegExp(`(${C})i?je(?=${C}.*je(?:m|g|mu|ga)$)`, 'g');

/**
 * Regular differences between the standards: `milijun` and `milion`, `demokracija` and `demokratija`, `gledatelj` and `gledalac`. Such
 * pairs fill differential dictionaries (V. Brodnjak, Razlikovni rječnik srpskog i hrvatskog jezika, 1991); single words are in `data/lexicon`.
 */
const CORRESPONDENCES: readonly (readonly [RegExp, string])[] = [
  [/lijun(?=$|[aeiou])/, 'lion'],
  [/kraci(?=j)/, 'krati'],
  [/^(|ne|naj)toc(?=n|k|an)/, '$1tac'],
  [/financ/, 'finans'],
  [/^euro/, 'evro'],
  [/^(|su|u)opc(?=[aeiou])/, '$1opst'],
  [/^utec(?=a|$)/, 'utic'],
  [/^ke(?=mi[jcs])/, 'he'],
  [/^kirur/, 'hirur'],
  [/^kao(?=s|t)/, 'hao'],
  [/^(.{2,})(?:alac|aoc|alc)(?=$|[aeiou])/, '$1atelj'],
  [/^(.{2,})(?:ilac|ioc|ilc)(?=$|[aeiou])/, '$1itelj'],
  [/([eou])kat$/, '$1kt'],
  [/(...)enat$/, '$1ent'],
  [/epat$/, 'ept'],
  [/^(lak|mek)h/, '$1'],
  [/^la?hk/, 'lak'],
  [/^(ne|ni|)tko$/, '$1ko'],
];

/** Words whose forms no rule brings together. */
const IRREGULAR: Readonly<Record<string, string>> = {
  posao: 'posl',
  misao: 'misl',
  smisao: 'smisl',
  zamisao: 'zamisl',
  dio: 'del',
  deo: 'del',
  udio: 'udel',
  udeo: 'udel',
  cio: 'cel',
  ceo: 'cel',
  prije: 'pre',
  dvije: 'dve',
};

const SUFFIXES = wordList(`
  a e i o u
  om em im og eg oj ih ama ima oga ega omu emu ome
  ov ev ovi evi ove eve ova eva ovu evu ovo evo ovom evom ovim ovih ovog ovoj ovima evima ovama
  ao io eo uo
  ${endings('at it et ut al el il ul', '', 'a o e i u om em og oj oga omu im ih ima ama')}
  ${endings('en', '', 'a o e i u og oga oj om ome omu im ih ima ama')}
  ${endings('anj enj', 'e a u em ima')}
  amo aju imo emo uje ujem ujes ujemo ujete uju ujuci ajuci avsi ivsi ajmo ajte ices icemo icete aces acemo acete
`);
const LONGEST = 6;

/** Roots that end as if they were inflected: `razvoj` is no adjective in the dative, `problem` no instrumental. */
const ROOT =
  /^(.*(?:razvoj|stroj|zavoj|pokoj|heroj|sistem|problem|rezim|simptom|(?:raz|pred|pri|ka?ta|dija|na|iz|o)log))(?:$|a$|u$|om$|em$|e$|i$|ima$|ovi$|eva?i?$)/;

function spellOnce(word: string): string {
  let spelt = word.replaceAll('dj', 'd').replaceAll(/([sz])j(?=[aou])/g, '$1');
  spelt = spelt.replaceAll(INFLECTION.test(spelt) ? YAT_BEFORE_ENDING : YAT, '$1e');
  for (const [pattern, common] of CORRESPONDENCES) spelt = spelt.replace(pattern, common);
  return spelt;
}

const FLEETING = new RegExp(`(${C})a(${C})$`);
/** What verbs put between root and ending, in all their moods: `organizirati, organizovati, uključivati`, and their participles. */
const VERBAL = /^(.{4,}?)(?:(?:ir|ov)an|ov|iv|ir|is)$/;

/** `-n-` before an ending brings a vowel to the bare form: `nezavisan, nezavisna`; k, g and h soften before i: `umetnik, umetnici`. */
function evenOut(stem: string): string {
  // Prepositions of one or two letters have nothing to even out.
  if (stem.length < 3) return stem;
  const root = stem.replace(VERBAL, '$1');
  const even = root.length < 5 ? root : root.replace(FLEETING, '$1$2').replace(/(....)j$/, '$1');
  return even.replace(/c$/, 'k').replace(/z$/, 'g').replace(/s$/, 'h');
}

export const bcms: Profile = {
  spell: (word) => settle(word, spellOnce),
  stem(word) {
    // Not `constructor`, which every object has.
    const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
    if (irregular !== undefined) return irregular;
    const positive = (word.length > 8 ? word.replace(/^naj/, '') : word).replace(/anin(?=$|[aeiou]m?$)/, 'an');
    const root = ROOT.exec(positive)?.[1];
    return evenOut(root ?? stripSuffix(positive, SUFFIXES, LONGEST));
  },
  stopWords: wordList('ako ali bez bilo biti ili jer kad kako kao koja koje koji nad pod pri sta sto tko zasto'),
};
