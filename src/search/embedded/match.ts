/** Which documents answer one typed word, and how well. */
import type { QueryWord } from '../query/readQuery.ts';
import type { FoundWord, MatchKind } from '../searchClient.ts';
import type { LoadedIndex } from './loadedIndex.ts';
import type { ShardGroup } from './shard.ts';
import { nearestStems, nearnessOf, typedWords } from './nearness.ts';

/** A word of the index that answers a typed one. */
export interface Candidate {
  readonly group: ShardGroup;
  /** Place among the group's forms; undefined where all forms answer. */
  readonly form?: number;
  readonly as: MatchKind;
  /** From 0 to 1: how sure it is that this is what was meant. */
  readonly weight: number;
  readonly inTitle: boolean;
  /** As it is written, for words of the lexicon. */
  readonly word?: string;
}

const WEIGHTS = { exact: 1, prefix: 0.75, form: 0.8, neighbour: 0.6, typo: 0.45 } as const satisfies Record<MatchKind, number>;
export const PREFIX_LETTERS = 3;
const MOST_PREFIXES = 40;
const MOST_TYPOS = 10;

/** Where words are looked for: titles alone, or texts as well. */
export interface Sources {
  readonly index: LoadedIndex;
  readonly titlesOnly: boolean;
}

export async function findCandidates(word: QueryWord, sources: Sources): Promise<readonly Candidate[]> {
  const places = await placesOf(word, sources);
  const direct = places.flatMap((place) => directCandidates(word, place));
  const neighbours = await neighbourCandidates(word.lexiconStems, sources, WEIGHTS.neighbour);
  // A word that only shares its stem with words of the index may still be a slip: `budet` for `budget`.
  const certain = direct.some(({ as }) => as === 'exact' || as === 'prefix');
  if (certain) return [...direct, ...neighbours];
  const near = places.flatMap(({ groups, inTitle }) => nearCandidates(word, groups, inTitle));
  const known = direct.length > 0 || neighbours.length > 0 || near.some(({ weight }) => weight >= WEIGHTS.typo);
  const far = known ? [] : await farCandidates(word, sources);
  return [...direct, ...neighbours, ...likeliest([...near, ...far])];
}

function nearCandidates({ readings }: QueryWord, groups: readonly ShardGroup[], inTitle: boolean): readonly Candidate[] {
  const typed = typedWords(readings);
  return groups.flatMap((group) => {
    const nearness = Math.max(0, ...typed.map((each) => nearnessOf(group, each)));
    return nearness === 0 ? [] : [{ group, as: 'typo' as const, weight: WEIGHTS.typo * nearness, inTitle }];
  });
}

/**
 * Words that differ in their first letters stand in other files: all stems are looked through, and the files of the nearest fetched.
 * The lexicon has words that no page has: a slip in one of those is met, too.
 */
async function farCandidates(word: QueryWord, sources: Sources): Promise<readonly Candidate[]> {
  if (sources.titlesOnly) return [];
  const { index } = sources;
  const stems = nearestStems(word.readings, await index.vocabulary()).slice(0, MOST_TYPOS);
  const groups = await Promise.all(stems.map(async (stem) => (await index.shardsOf(stem)).filter((group) => group.stem === stem)));
  const misspelt = nearestStems(word.readings, [...index.neighbours.keys()]).slice(0, MOST_TYPOS);
  return [
    ...nearCandidates(word, groups.flat(), false),
    ...(await neighbourCandidates(misspelt, sources, WEIGHTS.typo * WEIGHTS.neighbour)),
  ];
}

/** The likeliest slips: of words as near as one another, those in more documents. */
function likeliest(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((a, b) => b.weight - a.weight || b.group.postings().length - a.group.postings().length).slice(0, MOST_TYPOS);
}

interface Place {
  readonly groups: readonly ShardGroup[];
  readonly inTitle: boolean;
}

/** Titles, and the files in which words that begin alike stand. */
async function placesOf({ readings }: QueryWord, { index, titlesOnly }: Sources): Promise<readonly Place[]> {
  const titles: Place = { groups: index.titleGroups, inTitle: true };
  if (titlesOnly) return [titles];
  const beginnings = new Set(readings.flatMap(({ form, stem }) => [form.slice(0, PREFIX_LETTERS), stem.slice(0, PREFIX_LETTERS)]));
  const groups = await Promise.all([...beginnings].map((beginning) => index.shardsOf(beginning)));
  return [titles, { groups: [...new Set(groups.flat())], inTitle: false }];
}

function directCandidates({ readings }: QueryWord, { groups, inTitle }: Place): readonly Candidate[] {
  const stems = new Set(readings.map(({ stem }) => stem));
  const forms = new Set(readings.map(({ form }) => form));
  const beginnings = [...forms].filter((form) => form.length >= PREFIX_LETTERS).flatMap(partialForms);
  const found: Candidate[] = [];
  let prefixes = 0;
  for (const group of groups) {
    const exact = group.forms.findIndex((form) => forms.has(form));
    if (exact !== -1) found.push({ group, form: exact, as: 'exact', weight: WEIGHTS.exact, inTitle });
    if (stems.has(group.stem)) found.push({ group, as: 'form', weight: WEIGHTS.form, inTitle });
    else if (prefixes < MOST_PREFIXES) {
      const share = shareTyped(group.forms, beginnings);
      if (share > 0) {
        prefixes += 1;
        found.push({ group, as: 'prefix', weight: WEIGHTS.prefix * (0.5 + share / 2), inTitle });
      }
    }
  }
  return found;
}

/** How much of the shortest form that begins so has been typed: 0 where none does. */
function shareTyped(forms: readonly string[], beginnings: readonly string[]): number {
  const shares = forms.flatMap((form) =>
    beginnings.filter((beginning) => form.startsWith(beginning)).map((beginning) => beginning.length / form.length),
  );
  return Math.max(0, ...shares);
}

/** A word not yet typed to its end may end inside the reflex of yat: `vrij` is to begin `vrijeme`, which the index has as `vreme`. */
function partialForms(form: string): readonly string[] {
  const inside = /^(.*[bcdfghklmnprstvz])i?j?$/.exec(form)?.[1];
  return inside === undefined || inside === form ? [form] : [form, `${inside}e`];
}

async function neighbourCandidates(
  stems: readonly string[],
  { index, titlesOnly }: Sources,
  weight: number,
): Promise<readonly Candidate[]> {
  const own = new Set(stems);
  const others = new Map(
    stems
      .flatMap((stem) => index.neighbours.get(stem) ?? [])
      .filter(({ stem }) => !own.has(stem))
      .map((each) => [each.stem, each]),
  );
  const found = await Promise.all(
    [...others.values()].map(async ({ stem, word }) => {
      const texts = titlesOnly ? [] : await index.shardsOf(stem);
      const candidate = (group: ShardGroup, inTitle: boolean): Candidate => ({
        group,
        as: 'neighbour',
        weight,
        inTitle,
        word,
      });
      const is = (group: ShardGroup): boolean => group.stem === stem;
      return [
        ...index.titleGroups.filter(is).map((each) => candidate(each, true)),
        ...texts.filter(is).map((each) => candidate(each, false)),
      ];
    }),
  );
  return found.flat();
}

/** What `_rankingInfo` says of a candidate. */
export function foundWord({ group, form, as }: Candidate): FoundWord {
  return { term: form === undefined ? group.stem : (group.forms[form] ?? group.stem), as };
}
