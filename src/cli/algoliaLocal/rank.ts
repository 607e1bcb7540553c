import type { CompiledIndex } from './compiledIndex.ts';
import { type AlgoliaRecord, valuesOf } from './records.ts';
import type { Query } from './settings.ts';
import { type Match, typosOf } from './matchQuery.ts';
import type { Place, WordMatch } from './matchWord.ts';

/** Criteria by which Algolia breaks ties, one after another; lower is better in each. */
export interface Ranked {
  readonly match: Match;
  readonly record: AlgoliaRecord;
  readonly criteria: Readonly<Record<Criterion, number>>;
}

type Criterion = 'typo' | 'words' | 'proximity' | 'attribute' | 'exact';

/** Words further apart than this, or in different attributes, are all as far. */
const FARTHEST = 8;
const POSITIONS = 1000;

export function rank(index: CompiledIndex, query: Query, matches: readonly Match[]): readonly Ranked[] {
  const ranked = matches.flatMap((match) => {
    const record = index.records[match.record];
    return record === undefined ? [] : [{ match, record, criteria: judge(index, match) }];
  });
  const ranking = rankingOf(query);
  return ranked.toSorted((a, b) => compareBy(ranking, a, b));
}

/** `min` and `strict` put the typos first, whatever the setting says. */
function rankingOf({ ranking, customRanking, typoTolerance }: Query): readonly string[] {
  const expanded = ranking.flatMap((criterion) => (criterion === 'custom' ? customRanking : [criterion]));
  return typoTolerance === 'min' || typoTolerance === 'strict' ? ['typo', ...expanded] : expanded;
}

function compareBy(ranking: readonly string[], a: Ranked, b: Ranked): number {
  for (const criterion of ranking) {
    const sorted = /^(asc|desc)\((.+)\)$/.exec(criterion);
    const order = sorted === null ? compareCriterion(criterion, a, b) : compareAttribute(sorted[2] ?? '', sorted[1] === 'desc', a, b);
    if (order !== 0) return order;
  }
  return 0;
}

function compareCriterion(criterion: string, a: Ranked, b: Ranked): number {
  return isCriterion(criterion, a.criteria) ? a.criteria[criterion] - b.criteria[criterion] : 0;
}

function isCriterion(name: string, criteria: Ranked['criteria']): name is Criterion {
  return name in criteria;
}

/** Records without the attribute come last, up or down. */
function compareAttribute(name: string, down: boolean, a: Ranked, b: Ranked): number {
  const [left, right] = [valuesOf(a.record, name)[0], valuesOf(b.record, name)[0]];
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  const order = left === right ? 0 : left.localeCompare(right, 'en', { numeric: true });
  return down ? -order : order;
}

function judge(index: CompiledIndex, match: Match): Ranked['criteria'] {
  const matched = match.words.filter((word) => word !== undefined);
  return {
    typo: typosOf(match),
    words: -matched.length,
    proximity: proximity(matched),
    attribute: Math.min(...matched.flatMap(({ places }) => places.map((place) => placeWeight(index, place))), Number.MAX_SAFE_INTEGER),
    exact: -matched.filter(({ exact }) => exact).length,
  };
}

/** Attribute first, then the position in it, where the attribute is ordered. */
function placeWeight({ attributes }: CompiledIndex, { attribute, position }: Place): number {
  const found = attributes[attribute];
  if (found === undefined) return Number.MAX_SAFE_INTEGER;
  return found.priority * POSITIONS + (found.ordered ? Math.min(position, POSITIONS - 1) : 0);
}

/** Sum of the distances between each word that was found and the next. */
function proximity(matched: readonly WordMatch[]): number {
  let sum = 0;
  for (const [at, word] of matched.entries()) {
    const next = matched[at + 1];
    if (next !== undefined) sum += distance(word.places, next.places);
  }
  return sum;
}

function distance(from: readonly Place[], to: readonly Place[]): number {
  let least = FARTHEST;
  for (const a of from) {
    for (const b of to) {
      if (a.attribute !== b.attribute) continue;
      const apart = b.position > a.position ? b.position - a.position : a.position - b.position + 1;
      if (apart < least) least = apart;
    }
  }
  return least;
}
