/** Which pages answer the whole query, in order. */
import type { Locale } from '#model/locale.ts';
import { ENOUGH, type QueryWord } from '../query/readQuery.ts';
import { STANDINGS } from '../pageRecord.ts';
import type { LoadedIndex } from './loadedIndex.ts';
import type { Candidate } from './match.ts';
import { hasForm } from './shard.ts';
import type { Posting } from './terms.ts';

/** One typed word, and all that answers it. */
export interface WordMatch {
  readonly word: QueryWord;
  readonly candidates: readonly Candidate[];
}

export interface Ranked {
  readonly doc: number;
  readonly score: number;
  /** False where some of the words are missing. */
  readonly whole: boolean;
  /** Of each typed word, the candidate by which the document answers it best. */
  readonly by: readonly (Candidate | undefined)[];
}

/** How much more a word says in a title or in a heading than in the text. */
const FIELD = { title: 2.4, heading: 1.5, text: 1 } as const;
/** BM25's usual settings: how soon repetition stops counting, and how much a long text is held against it. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
/** Own-language texts among those that answer only part of the query. */
const OWN = 1.5;

interface Score {
  score: number;
  by: Candidate | undefined;
}

/** Whole answers first, the newest edition before others, the reader's language before others; one document a page. */
export function rank(matches: readonly WordMatch[], index: LoadedIndex, reader: Locale): readonly Ranked[] {
  const scores = matches.map(({ candidates }) => scoreWord(candidates, index));
  const docs = new Set(scores.flatMap((byDoc) => [...byDoc.keys()].filter(index.includes)));
  const required = matches.map(({ word }, at) => ({ at, optional: word.optional })).filter(({ optional }) => !optional);
  const ranked = [...docs].map((doc) => {
    const own = scores.map((byDoc) => byDoc.get(doc));
    return {
      doc,
      score: own.reduce((sum, each) => sum + (each?.score ?? 0), 0) * coverage(own),
      whole: required.every(({ at }) => own[at] !== undefined),
      by: own.map((each) => each?.by),
    };
  });
  const compare = comparison(index, reader);
  const whole = onePerPage(ranked.filter((each) => each.whole).toSorted(compare), index);
  if (whole.length >= ENOUGH || required.length < 2) return whole;
  const pages = new Set(whole.map(({ doc }) => index.rows[doc]?.group));
  const part = onePerPage(ranked.filter((each) => !each.whole).toSorted(compare), index);
  return [...whole, ...part.filter(({ doc }) => !pages.has(index.rows[doc]?.group))];
}

/** Two of three words are worth more than twice one of them. */
function coverage(scores: readonly (Score | undefined)[]): number {
  return scores.filter((each) => each !== undefined).length / Math.max(1, scores.length);
}

function scoreWord(candidates: readonly Candidate[], { rows }: LoadedIndex): ReadonlyMap<number, Score> {
  const average = rows.reduce((sum, { length }) => sum + length, 0) / Math.max(1, rows.length);
  const rarity = rarityOf(candidates, rows.length);
  const scores = new Map<number, Score>();
  for (const candidate of candidates) {
    const { group, form, weight, inTitle } = candidate;
    for (const posting of group.postings()) {
      if (form !== undefined && !hasForm(posting, form)) continue;
      const score = weight * rarity * strength(posting, inTitle, rows[posting.doc]?.length ?? average, average);
      const before = scores.get(posting.doc);
      // The best answer counts; the others of the same word only lift it a little.
      if (before === undefined) scores.set(posting.doc, { score, by: candidate });
      else if (score > before.score) scores.set(posting.doc, { score: score + before.score * 0.1, by: candidate });
      else before.score += score * 0.1;
    }
  }
  return scores;
}

/** One for all that answers a word, as if it were one word: a rare neighbour is not to outweigh the very word that was typed. */
function rarityOf(candidates: readonly Candidate[], rows: number): number {
  const sure = candidates.filter(({ as }) => as !== 'prefix' && as !== 'typo');
  const docs = new Set((sure.length > 0 ? sure : candidates).flatMap(({ group }) => group.postings().map(({ doc }) => doc))).size;
  return Math.log(1 + (rows - docs + 0.5) / (docs + 0.5)) + 0.2;
}

function strength({ often, heading }: Posting, inTitle: boolean, length: number, average: number): number {
  if (inTitle) return FIELD.title;
  const times = 2 ** often;
  const saturated = (times * (SATURATION + 1)) / (times + SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average));
  return saturated * (heading ? FIELD.heading : FIELD.text);
}

function comparison({ rows }: LoadedIndex, reader: Locale): (one: Ranked, other: Ranked) => number {
  const standing = (doc: number): number => STANDINGS.indexOf(rows[doc]?.standing ?? 'newest');
  const own = (doc: number): boolean => rows[doc]?.language === reader;
  return (one, other) => {
    const editions = standing(one.doc) - standing(other.doc);
    if (editions !== 0) return editions;
    const [mine, theirs] = [own(one.doc), own(other.doc)];
    if (one.whole && mine !== theirs) return mine ? -1 : 1;
    return other.score * (theirs ? OWN : 1) - one.score * (mine ? OWN : 1) || one.doc - other.doc;
  };
}

/** The first of each page's documents: its newest edition, where that answers as wholly. */
function onePerPage(ranked: readonly Ranked[], { rows }: LoadedIndex): readonly Ranked[] {
  const pages = new Set<number>();
  return ranked.filter(({ doc }) => {
    const page = rows[doc]?.group ?? doc;
    if (pages.has(page)) return false;
    pages.add(page);
    return true;
  });
}
