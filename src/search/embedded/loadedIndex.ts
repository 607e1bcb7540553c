/** An index as far as it has been fetched. Every file is fetched once; one that failed is fetched again when it is next needed. */
import { analyse } from '#language/analysis/analyse.ts';
import { SearchError } from '../searchError.ts';
import { lengthen } from './codec.ts';
import { readFamilies, type Neighbours } from './families.ts';
import { FAMILIES, MANIFEST, pageName, readManifest, shardName, TITLES, VOCABULARY, type Manifest } from './manifest.ts';
import { readPage, type PageFile } from './pageFile.ts';
import { unseal } from './seal.ts';
import { readShard, type ShardGroup } from './shard.ts';
import { TermCollector } from './terms.ts';
import { readTitles, type TitleRow } from './titles.ts';

/** Text of one file of an index; undefined where there is none; rejects when the network fails. */
export type LoadFile = (file: string) => Promise<string | undefined>;

export interface LoadedIndex {
  readonly manifest: Manifest;
  readonly rows: readonly TitleRow[];
  readonly neighbours: Neighbours;
  /** Words of the titles, read in the browser: they need not travel twice. */
  readonly titleGroups: readonly ShardGroup[];
  /** Words of the texts whose stems begin like this; several files where it is short. */
  readonly shardsOf: (beginning: string) => Promise<readonly ShardGroup[]>;
  /** Every stem of the texts. */
  readonly vocabulary: () => Promise<readonly string[]>;
  readonly page: (doc: number) => Promise<PageFile>;
}

export async function loadIndex(load: LoadFile): Promise<LoadedIndex> {
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
  const [rows, neighbours] = await Promise.all([once(TITLES, readTitles), once(FAMILIES, readFamilies)]);
  return {
    manifest,
    rows,
    neighbours,
    titleGroups: titleGroups(rows),
    shardsOf: async (beginning) =>
      (await Promise.all(shardsFor(manifest, beginning).map((number) => once(shardName(number), readShard)))).flat(),
    vocabulary: () => once(VOCABULARY, readVocabulary),
    page: (doc) => once(pageName(doc), readPage),
  };
}

async function need(load: LoadFile, file: string): Promise<string> {
  let text: string | undefined;
  try {
    text = await load(file);
  } catch (error) {
    throw new SearchError('unreachable', `the search index cannot be fetched (${file})`, { cause: error });
  }
  if (text === undefined) throw new SearchError('damaged', `the search index has no file ${file}`);
  return text;
}

function titleGroups(rows: readonly TitleRow[]): readonly ShardGroup[] {
  const collector = new TermCollector();
  rows.forEach(({ title, language }, doc) => collector.add(doc, analyse(title, language)));
  return collector.groups().map(({ stem, forms, postings }) => ({ stem, forms, postings: () => postings }));
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

function readVocabulary(text: string): readonly string[] {
  let before = '';
  return unseal(text).map((line) => (before = lengthen(line, before)));
}
