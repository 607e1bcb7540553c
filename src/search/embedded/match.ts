/** Which documents answer one typed word, and how well. */
import { PREFIX_LETTERS, type QueryWord } from '../query/readQuery.ts';
import type { FoundWord, MatchKind } from '../searchClient.ts';
import type { LoadedIndex } from './loadedIndex.ts';
import type { ShardGroup } from './shard.ts';
import { nearestStems, nearnessOf, typedWord } from './nearness.ts';

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
const MOST_PREFIXES = 40;
const MOST_TYPOS = 10;
const FEW_SHARDS = 2;

/** Where words are looked for: titles alone, or texts as well. */
export interface Sources {
  readonly index: LoadedIndex;
  readonly titlesOnly: boolean;
}

export async function findCandidates(word: QueryWord, sources: Sources): Promise<readonly Candidate[]> {
  const places = await placesOf(word, sources, false);
  const direct = places.flatMap((place) => directCandidates(word, place));
  const neighbours = await neighbourCandidates(word.lexiconStems, sources, WEIGHTS.neighbour, direct.length > 0);
  // A word that only shares its stem with words of the index may still be a slip: `budet` for `budget`.
  const certain = direct.some(({ as }) => as === 'exact' || as === 'prefix');
  if (certain) return [...direct, ...neighbours];
  const near = (await placesOf(word, sources, true)).flatMap(({ groups, inTitle }) => nearCandidates(word, groups, inTitle));
  const known =
    direct.length > 0 || neighbours.length > 0 || near.some(({ group, weight }) => group.forms.length > 0 && weight >= WEIGHTS.typo);
  const slips = known ? near : [...near, ...(await farCandidates(word, sources))];
  // The lexicon has words that no page has: a slip in one of those is met, too.
  const misspelt = known ? [] : slips.filter(({ group }) => group.families.length > 0).map(({ group }) => group.stem);
  const met =
    misspelt.length > 0 ? await neighbourCandidates(misspelt.slice(0, MOST_TYPOS), sources, WEIGHTS.typo * WEIGHTS.neighbour, false) : [];
  return [...direct, ...neighbours, ...likeliest(slips), ...met];
}

function nearCandidates({ readings }: QueryWord, groups: readonly ShardGroup[], inTitle: boolean): readonly Candidate[] {
  const typed = typedWord(readings);
  return groups.flatMap((group) => {
    const nearness = nearnessOf(group, typed);
    return nearness === 0 ? [] : [{ group, as: 'typo' as const, weight: WEIGHTS.typo * nearness, inTitle }];
  });
}

/** Words that differ in their first letters stand in other files: all stems are looked through, and the files of the nearest fetched. */
async function farCandidates(word: QueryWord, { index, titlesOnly }: Sources): Promise<readonly Candidate[]> {
  if (titlesOnly) return [];
  const stems = nearestStems(word.readings, await index.vocabulary()).slice(0, MOST_TYPOS);
  const groups = await Promise.all(stems.map(async (stem) => (await index.shardsOf(stem)).filter((group) => group.stem === stem)));
  return nearCandidates(word, groups.flat(), false);
}

/** The likeliest slips: of words as near as one another, those in more documents. */
function likeliest(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .filter(({ group }) => group.forms.length > 0)
    .toSorted((a, b) => b.weight - a.weight || b.group.postings().length - a.group.postings().length)
    .slice(0, MOST_TYPOS);
}

interface Place {
  readonly groups: readonly ShardGroup[];
  readonly inTitle: boolean;
}

/**
 * Titles, and the files in which the word would stand. `around` widens them to all words that begin with the same three letters, where
 * these are few files: a common prefix would fetch a tenth of the index.
 */
async function placesOf({ readings }: QueryWord, { index, titlesOnly }: Sources, around: boolean): Promise<readonly Place[]> {
  const titles: Place = { groups: index.titleGroups, inTitle: true };
  if (titlesOnly) return [titles];
  const words = readings.flatMap(({ form, stem }) => [...partialForms(form), stem]);
  const wide = words.map((each) => each.slice(0, PREFIX_LETTERS)).filter((each) => around && index.shardCount(each) <= FEW_SHARDS);
  const groups = await Promise.all([...new Set([...words, ...wide])].map((beginning) => index.shardsOf(beginning)));
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
    if (stems.has(group.stem) && group.forms.length > 0)
      found.push({ group, as: 'form', weight: WEIGHTS.form * sureness(group.stem), inTitle });
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

/** What is left of a word in three letters may be left of another as well: `plak` of `plakat` and of `plaća`. */
function sureness(stem: string): number {
  return stem.length >= 5 ? 1 : stem.length === 4 ? 0.8 : 0.6;
}

/** How much of the shortest form that begins so has been typed: 0 where none does. */
function shareTyped(forms: readonly string[], beginnings: readonly string[]): number {
  let most = 0;
  for (const form of forms) {
    for (const beginning of beginnings) {
      if (beginning.length / form.length > most && form.startsWith(beginning)) most = beginning.length / form.length;
    }
  }
  return most;
}

/** A word not yet typed to its end may end inside the reflex of yat: `vrij` is to begin `vrijeme`, which the index has as `vreme`. */
function partialForms(form: string): readonly string[] {
  const inside = /^(.*[bcdfghklmnprstvz])i?j?$/.exec(form)?.[1];
  return inside === undefined || inside === form ? [form] : [form, `${inside}e`];
}

/** In an index of many files each neighbour may cost one more: so many of the commonest are looked up, more where the word is unknown. */
const NEIGHBOURS = { known: 3, unknown: 6 } as const;
const MANY_SHARDS = 8;

/** Words of the families of any of these stems. Titles alone have none: what a stem's families are stands where its texts do. */
async function neighbourCandidates(
  stems: readonly string[],
  { index, titlesOnly }: Sources,
  weight: number,
  known: boolean,
): Promise<readonly Candidate[]> {
  if (titlesOnly) return [];
  const own = new Set(stems);
  const entries = (await Promise.all(stems.map((stem) => index.shardsOf(stem)))).flat().filter(({ stem }) => own.has(stem));
  const numbers = new Set(entries.flatMap(({ families }) => families));
  const others = (await index.families([...numbers])).filter(({ stem }) => !own.has(stem));
  const most = index.manifest.shards.length <= MANY_SHARDS ? others.length : NEIGHBOURS[known ? 'known' : 'unknown'];
  const found = [...new Map(others.map((each) => [each.stem, each])).values()].slice(0, most).map(async ({ stem, word }) => {
    const is = (group: ShardGroup): boolean => group.stem === stem && group.forms.length > 0;
    const candidate = (group: ShardGroup, inTitle: boolean): Candidate => ({ group, as: 'neighbour', weight, inTitle, word });
    const inTexts = (await index.shardsOf(stem)).filter(is).map((each) => candidate(each, false));
    return [...index.titleGroups.filter(is).map((each) => candidate(each, true)), ...inTexts];
  });
  return (await Promise.all(found)).flat();
}

/** What `_rankingInfo` says of a candidate. */
export function foundWord({ group, form, as }: Candidate): FoundWord {
  return { term: form === undefined ? group.stem : (group.forms[form] ?? group.stem), as };
}
