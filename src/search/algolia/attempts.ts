/**
 * A query as Algolia is asked it.
 *
 * Algolia finds records that have every word of a query. Each word typed is sent as one word, its stem, so that all of them are required.
 * To send forms beside the stems as `optionalWords` was tried first: it makes of every form a second word to be found, with slips of its
 * own, and their number decides the ranking. What Algolia does of itself when a word is unknown would blur all queries, so it is asked
 * step by step: for the words as they were typed; only if that finds too little, for words that begin so, with slips, by the rules of
 * other languages, for some of the words. Two requests at most, as all further attempts go together.
 */
import { ENOUGH, type QueryWord } from '#search/query/readQuery.ts';
import { utf8Length } from './utf8.ts';

export const ATTEMPTS = ['whole', 'begun', 'shortened', 'some', 'slips', 'slipsInForms', 'anyReading', 'someSlips'] as const;
export type Attempt = (typeof ATTEMPTS)[number];

/** The parameters an attempt is made of (https://www.algolia.com/doc/api-reference/search-api-parameters). */
export interface AttemptParams {
  readonly query: string;
  readonly optionalWords: readonly string[];
  readonly queryType: 'prefixAll' | 'prefixLast' | 'prefixNone';
  readonly typoTolerance: boolean;
  readonly removeWordsIfNoResults: 'none';
}

/** Shorter stems begin too many words, and are near too many. */
const TELLING_LETTERS = 4;
/** Algolia refuses longer ones (https://www.algolia.com/doc/api-reference/api-parameters/query). */
const LONGEST_QUERY = 512;

export function attemptParams(attempt: Attempt, words: readonly QueryWord[]): AttemptParams {
  switch (attempt) {
    case 'whole':
      return { ...params(words, stemOf), queryType: prefixOf(words) };
    case 'begun':
      return params(words, formOf);
    // Words whose stems differ though they begin alike: no stemmer brings all forms together.
    case 'shortened':
      return params(words, tellingOf);
    case 'some':
      return someOf({ ...params(words, stemOf), queryType: prefixOf(words) });
    case 'slips':
      return { ...params(words, tellingOf), typoTolerance: true };
    // A slip may have spoilt the ending by which the stem is told.
    case 'slipsInForms':
      return { ...params(words, formOf), typoTolerance: true };
    // By the rules of a language that may not be theirs words become short: as beginnings they would find anything.
    case 'anyReading':
      return { ...someOf(params(words, everyOf)), queryType: 'prefixNone' };
    case 'someSlips':
      return { ...someOf(params(words, tellingOf)), typoTolerance: true };
  }
}

type Sent = (word: QueryWord) => readonly string[];

/** By the rules of the reader's language, which are the first reading. */
const stemOf: Sent = ({ readings: [own] }) => (own === undefined ? [] : [own.stem]);
const formOf: Sent = ({ readings: [own] }) => (own === undefined ? [] : [own.form]);
const tellingOf: Sent = ({ readings: [own] }) => (own === undefined ? [] : [own.stem.length < TELLING_LETTERS ? own.form : own.stem]);
const everyOf: Sent = ({ readings, optional }) => (optional ? [] : readings.flatMap(({ form, stem }) => [stem, form]));

/** The last word may not be typed to its end. */
function prefixOf(words: readonly QueryWord[]): 'prefixLast' | 'prefixNone' {
  const [last] = words.slice(-1).flatMap(stemOf);
  return last !== undefined && last.length >= TELLING_LETTERS ? 'prefixLast' : 'prefixNone';
}

function params(words: readonly QueryWord[], of: Sent): AttemptParams {
  const sent: string[] = [];
  let length = 0;
  for (const word of new Set(words.flatMap(of))) {
    length += utf8Length(word) + 1;
    if (length > LONGEST_QUERY) break;
    sent.push(word);
  }
  const optional = new Set(words.filter((word) => word.optional).flatMap(of));
  return {
    query: sent.join(' '),
    optionalWords: sent.filter((word) => optional.has(word)),
    queryType: 'prefixAll',
    typoTolerance: false,
    removeWordsIfNoResults: 'none',
  };
}

function someOf(all: AttemptParams): AttemptParams {
  return { ...all, optionalWords: all.query.split(' ') };
}

/** What else to ask when so many pages have the whole query; nothing when these are enough. */
export function furtherAttempts(words: readonly QueryWord[], whole: number): readonly Attempt[] {
  const single = words.filter(({ optional }) => !optional).length < 2;
  if (whole >= ENOUGH || (whole > 0 && single)) return [];
  if (whole > 0) return ['begun', 'shortened', 'some'];
  return ['begun', 'shortened', 'slips', 'slipsInForms', 'anyReading', ...(single ? [] : (['someSlips'] as const))];
}

/** Which of the attempts is the answer, by how many pages each has found; `whole` where none has found any. */
export function chooseAttempt(words: readonly QueryWord[], found: (attempt: Attempt) => number): Attempt {
  const asked = furtherAttempts(words, found('whole'));
  const best = asked.find((attempt) => found(attempt) > 0) ?? 'whole';
  if (found(best) >= ENOUGH) return best;
  // Those with some of the words include those with all of them, and put these first.
  const wider = asked.find((attempt) => attempt === 'some' || attempt === 'someSlips');
  return wider !== undefined && found(wider) > 0 ? wider : best;
}
