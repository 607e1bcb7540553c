/**
 * Slovenian: six cases in three numbers, and the commonest verb forms.
 * Endings: our own list of what grammars give (Toporišič, Slovenska slovnica), checked against word forms of the free spelling dictionary.
 */
import type { Profile } from './profile.ts';
import { endings, wordList, stripSuffix } from './suffixes.ts';

const C = '[bcdfghjklmnprstvz]';

const SUFFIXES = wordList(`
  a e i o u
  om em am ah eh ih im ov
  oma ema ama ami imi emu ega ima
  ova ove ovi ovo ovim ovih ovega ovemu ovima ovah ovam ovami
  ${endings('at it et ut al il el ul', '', 'a e i o u om em am ah ih im ov ega emu imi ima oma ama ami')}
  ${endings('anj enj', 'e a u em i ih ema')}
  ava ata amo ate ajo iva ita imo ite ijo eva eta emo ete ejo
  uje ujem ujes ujemo ujete ujejo ujeta ujeva ajmo ajte ajta ujmo ujte imta jo ajoc ujoc
  ij ijo ijah ijami ijam ije ija iji ijama
`);
const LONGEST = 6;

/** Roots that end as if they were inflected: `program` is no dative plural. */
const ROOT = /^(.*(?:gram|blem|sistem|[^aeiou]tem|rezim|simptom|log))(?:$|a$|u$|om$|e$|i$|ov$|ih$|ima$|oma$)/;
/** What verbs put between root and ending, in all their moods. */
const VERBAL = [/^(.{3,}?)(?:(?:ir|ov)an|ov|ir)$/, /^(.{2,}[csz])ev$/];
const FLEETING = new RegExp(`(${C})e(${C})$`);

function evenOut(stem: string): string {
  // Prepositions of one or two letters have nothing to even out.
  if (stem.length < 3) return stem;
  const root = VERBAL.reduce((rest, pattern) => rest.replace(pattern, '$1'), stem).replace(/(....)j$/, '$1');
  const even = root.length < 5 ? root : root.replace(FLEETING, '$1$2');
  return even.replace(/c$/, 'k').replace(/z$/, 'g');
}

export const slovenian: Profile = {
  spell: (word) => word,
  stem(word) {
    const positive = word.length > 8 ? word.replace(/^naj/, '') : word;
    // The genitive plural after a soft consonant: `pogojev`; `prireditev` is a nominative.
    const bare = positive.replace(/nostjo$/, 'nost').replace(/(...[jcsz])ev$/, '$1');
    return evenOut(ROOT.exec(bare)?.[1] ?? stripSuffix(bare, SUFFIXES, LONGEST));
  },
  stopWords: wordList('ali brez jih kaj kako kdaj kdo ker pod pri tudi vec zakaj'),
};
