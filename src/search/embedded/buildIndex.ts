/** Records into the files of an index. */
import { analyse } from '#language/analysis/analyse.ts';
import type { Locale } from '#model/locale.ts';
import type { PageRecord } from '../pageRecord.ts';
import type { SearchedFamily } from '../wordFamilies.ts';
import { shorten } from './codec.ts';
import { compileFamilies, writeFamilies, writeWholeLexicon } from './families.ts';
import { familiesName, FORMAT, MANIFEST, pageName, shardName, TITLES, VOCABULARY, WHOLE_LEXICON, type Manifest } from './manifest.ts';
import { writePage } from './pageFile.ts';
import { seal } from './seal.ts';
import { writeShards } from './shard.ts';
import { TermCollector } from './terms.ts';
import { writeTitles, type TitleRow } from './titles.ts';

export interface IndexInput {
  /** Those of the newest edition come first; each document's number is its place here. */
  readonly records: readonly PageRecord[];
  readonly families: readonly SearchedFamily[];
  /** The reader's locale: its words are shown where several would do. */
  readonly locale: Locale;
  /** A short name made of all it is given: pure code has no hash of its own. */
  readonly hash: (texts: readonly string[]) => string;
}

/** Paths from the index's folder, and texts. */
export type IndexFiles = ReadonlyMap<string, string>;

export function buildIndex({ records, families, locale, hash }: IndexInput): IndexFiles {
  const collector = new TermCollector();
  const titleWords = new TermCollector();
  const newest = new Map<string, number>();
  const rows = records.map((record, doc) => {
    titleWords.add(doc, analyse(record.title, record.language));
    const group = newest.get(pageKey(record)) ?? doc;
    if (group === doc) newest.set(pageKey(record), doc);
    return { ...row(record), group, length: collect(collector, doc, record) };
  });
  const groups = collector.groups();
  const pages = new Map([...titleWords.groups(), ...groups].map(({ stem, postings }) => [stem, postings.length]));
  const lexicon = compileFamilies(families, locale, (stem) => pages.get(stem) ?? 0);
  const shards = writeShards(groups, lexicon.numbers);
  const files: [string, string][] = [
    [TITLES, writeTitles(rows)],
    [WHOLE_LEXICON, writeWholeLexicon(lexicon)],
    [VOCABULARY, writeVocabulary([...new Set([...groups.map(({ stem }) => stem), ...lexicon.numbers.keys()])].toSorted())],
    ...writeFamilies(lexicon).map((text, number): [string, string] => [familiesName(number), text]),
    ...shards.map(({ text }, number): [string, string] => [shardName(number), text]),
    ...records.map((record, doc): [string, string] => [pageName(doc), writePage(record)]),
  ];
  const manifest: Manifest = {
    format: FORMAT,
    build: hash(files.map(([, text]) => text)),
    languages: [...new Set(records.flatMap(({ language, sections }) => [language, ...sections.map((each) => each.language ?? language)]))],
    shards: shards.map(({ first }) => first),
  };
  return new Map([
    [MANIFEST, JSON.stringify(manifest)],
    ...files.map(([name, text]): [string, string] => [`${manifest.build}/${name}`, text]),
  ]);
}

/** What the editions of a page share. */
function pageKey({ type, page }: PageRecord): string {
  return `${type} ${page}`;
}

function row({ title, type, language, standing, facets }: PageRecord): Omit<TitleRow, 'length' | 'group'> {
  return { title, type, language, standing, values: { ...facets, type: [type], shown: [language] } };
}

/** Words of the text, which are also its length. Titles are not among them: a browser reads those from the titles themselves. */
function collect(collector: TermCollector, doc: number, { description, sections, language }: PageRecord): number {
  const add = (text: string, inLanguage: Locale, heading = false): number => {
    const words = analyse(text, inLanguage);
    collector.add(doc, words, heading);
    return words.length;
  };
  const inSections = sections.map((section) => {
    const own = section.language ?? language;
    return add(section.heading, own, true) + add(section.text, own);
  });
  return inSections.reduce((sum, length) => sum + length, add(description, language));
}

/** Every stem of texts and lexicon, for words that no shard knows. */
function writeVocabulary(stems: readonly string[]): string {
  return seal(stems.map((stem, index) => shorten(stem, stems[index - 1] ?? '')));
}
