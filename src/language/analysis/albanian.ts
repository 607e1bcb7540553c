/**
 * Albanian: cases with and without the article, plurals, and the commonest verb forms.
 * Endings: our own list of what grammars give (Newmark, Hubbard and Prifti, Standard Albanian), checked against word forms of the free spelling dictionary.
 */
import type { Profile } from './profile.ts';
import { wordList, stripSuffix } from './suffixes.ts';

const C = '[bcdfghjklmnpqrstvxz]';

/** Of nouns and adjectives, by case, number and article. */
const CASES = wordList(`
  a e i u it in ut un et at es en ash esh ish ave eve ive avet evet ivet
  ia ise ine ite ja jes jen je jet jeve jesh jave jat jne eje
`);
/** Of verbs, which come before other endings too: what is left of `organizonte` is `organiz`, as of `organizim` and `organizues`. */
const VERBAL = wordList(`
  oj oje ojne ojme oni ova ove oi uam uat uan uar onte onim onin onit osh ofsh ofte oja ohet ohen ohej ua
  shim shin shi eni emi
`);
/** What nouns and adjectives are made with, and what is left of an ending when a root happens to end like one: `qytet, qyteti`. */
const REST = /^(.{3,}?(?=et$)|.{4,}?)(?:et|at|it|ut|in|im|an|on|or|uar|tar|ar|ur|es|ues|u)$/;
const LONGEST = 5;

export const albanian: Profile = {
  spell: (word) => word,
  stem(word) {
    const stem = stripSuffix(stripSuffix(word, VERBAL, LONGEST), CASES, LONGEST).replace(REST, '$1');
    if (stem.length < 4) return stem;
    return stem.replace(/[ie]$/, '').replace(new RegExp(`(${C})er$`), '$1r');
  },
  stopWords: wordList('apo dhe duke edhe eshte ishte kane kjo kur mund nga nje nuk para per tek'),
};
