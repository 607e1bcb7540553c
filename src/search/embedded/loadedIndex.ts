/** An index as far as it has been fetched. Every file is fetched once; one that failed is fetched again when it is next needed. */
import { analyse } from '#language/analysis/analyse.ts';
import { letterMask } from '#language/analysis/editDistance.ts';
import { STANDINGS, type Standing } from '../pageRecord.ts';
import { lengthen } from './codec.ts';
import { FAMILIES_PER_FILE, readFamilies, type Neighbour } from './families.ts';
import { need, type LoadFile } from './loadFile.ts';
import { familiesName, MANIFEST, pageName, readManifest, shardName, TITLES, VOCABULARY, type Manifest } from './manifest.ts';
import type { MaskedStem } from './nearness.ts';
import { readPage, type PageFile } from './pageFile.ts';
import { unseal } from './seal.ts';
import { readShard, type ShardGroup } from './shard.ts';
import { TermCollector } from './terms.ts';
import { readTitles, type TitleRow } from './titles.ts';

export interface LoadedIndex {
  readonly manifest: Manifest;
  readonly rows: readonly TitleRow[];
  /** Whether a document may be found. */
  readonly includes: (doc: number) => boolean;
  /** Words of the titles, read in the browser: they need not travel twice. */
  readonly titleGroups: readonly ShardGroup[];
  /** Words of the texts whose stems begin like this, and their neighbours in the same file; of the first files, where it is short. */
  readonly shardsOf: (beginning: string) => Promise<readonly ShardGroup[]>;
  /** How many files that would be. */
  readonly shardCount: (beginning: string) => number;
  /** Words of the lexicon, for numbers of families. */
  readonly families: (numbers: readonly number[]) => Promise<readonly Neighbour[]>;
  /** Every stem of the texts. */
  readonly vocabulary: () => Promise<readonly MaskedStem[]>;
  readonly page: (doc: number) => Promise<PageFile>;
}

/** What a beginning of one or two letters may cost. */
const MOST_SHARDS = 6;

/** `standings`: those that may be found. */
export async function loadIndex(load: LoadFile, standings: readonly Standing[] = STANDINGS): Promise<LoadedIndex> {
  const manifest = readManifest(await need(load, MANIFEST));
  const fetched = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, read: (text: string) => T): Promise<T> => {
    const before = fetched.get(name) as Promise<T> | undefined;
    if (before !== undefined) return before;
    const reading = need(load, `${manifest.build}/${name}`).then(read);
    fetched.set(name, reading);
    reading.catch(() => fetched.delete(name));
    return reading;
  };
  const rows = await once(TITLES, readTitles);
  const includes = (doc: number): boolean => standings.some((each) => each === rows[doc]?.standing);
  return {
    manifest,
    rows,
    includes,
    titleGroups: titleGroups(rows, includes),
    shardCount: (beginning) => shardsFor(manifest, beginning).length,
    shardsOf: async (beginning) => {
      const numbers = shardsFor(manifest, beginning).slice(0, MOST_SHARDS);
      return (await Promise.all(numbers.map((number) => once(shardName(number), readShard)))).flat();
    },
    families: async (numbers) => {
      const read = numbers.map(async (number) => {
        const file = await once(familiesName(Math.floor(number / FAMILIES_PER_FILE)), readFamilies);
        return file[number % FAMILIES_PER_FILE] ?? [];
      });
      return (await Promise.all(read)).flat();
    },
    vocabulary: () => once(VOCABULARY, readVocabulary),
    page: (doc) => once(pageName(doc), readPage),
  };
}

function titleGroups(rows: readonly TitleRow[], includes: LoadedIndex['includes']): readonly ShardGroup[] {
  const collector = new TermCollector();
  rows.forEach(({ title, language }, doc) => {
    if (includes(doc)) collector.add(doc, analyse(title, language));
  });
  return collector.groups().map(({ stem, forms, postings }) => ({ stem, forms, families: [], postings: () => postings }));
}

/** The shards in which stems with this beginning stand: the one that may begin before it, and all that begin with it. */
function shardsFor({ shards }: Manifest, beginning: string): readonly number[] {
  const after = shards.findIndex((first) => first > beginning && !first.startsWith(beginning));
  const end = after === -1 ? shards.length : after;
  const start = Math.max(
    0,
    shards.findLastIndex((first) => first <= beginning),
  );
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function readVocabulary(text: string): readonly MaskedStem[] {
  let stem = '';
  return unseal(text).map((line) => {
    stem = lengthen(line, stem);
    return { word: stem, mask: letterMask(stem) };
  });
}
