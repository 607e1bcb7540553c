/** What is known of every document before any word is looked up: its title, its language, what it is filed under. */
import type { Locale } from '#model/locale.ts';
import { STANDINGS, type FoundType, type Standing } from '../pageRecord.ts';
import type { FilterName } from '../searchClient.ts';
import { decode, encode } from './codec.ts';
import { readJson } from './seal.ts';

export interface TitleRow {
  readonly title: string;
  readonly type: FoundType;
  readonly language: Locale;
  readonly standing: Standing;
  /** Number of the document of the same page in the newest edition, or its own: documents of one page share it. */
  readonly group: number;
  /** Words of the text, roughly. */
  readonly length: number;
  readonly values: Readonly<Partial<Record<FilterName, readonly string[]>>>;
}

/** Column by column: like stands beside like and compresses. */
interface TitleFile {
  readonly titles: readonly string[];
  /** Every value that occurs, and per document the places of its own. */
  readonly facets: readonly { readonly name: FilterName; readonly values: readonly string[]; readonly rows: string }[];
  readonly standing: string;
  readonly groups: string;
  readonly lengths: string;
}

/** Each step is a quarter longer. */
const STEP = 1.25;

export function writeTitles(rows: readonly TitleRow[]): string {
  const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values) as FilterName[]))];
  const file: TitleFile = {
    titles: rows.map(({ title }) => title),
    facets: names.map((name) => writeFacet(rows, name)),
    standing: encode(rows.map(({ standing }) => STANDINGS.indexOf(standing))),
    groups: encode(rows.map(({ group }, doc) => doc - group)),
    lengths: encode(rows.map(({ length }) => Math.round(Math.log(Math.max(1, length)) / Math.log(STEP)))),
  };
  return JSON.stringify(file);
}

function writeFacet(rows: readonly TitleRow[], name: FilterName): TitleFile['facets'][number] {
  const values = [...new Set(rows.flatMap((row) => row.values[name] ?? []))];
  const places = new Map(values.map((value, place) => [value, place]));
  const numbers = rows.flatMap((row) => {
    const own = row.values[name] ?? [];
    return [own.length, ...own.map((value) => places.get(value) ?? 0)];
  });
  return { name, values, rows: encode(numbers) };
}

export function readTitles(text: string): readonly TitleRow[] {
  const file = readJson<TitleFile>(text);
  const [standings, groups, lengths] = [decode(file.standing), decode(file.groups), decode(file.lengths)];
  const values = file.titles.map((): Partial<Record<FilterName, readonly string[]>> => ({}));
  for (const facet of file.facets) readFacet(facet, values);
  return file.titles.map((title, doc) => ({
    title,
    // Every document has a type and a language among its values.
    type: values[doc]?.type?.[0] as FoundType,
    language: values[doc]?.shown?.[0] as Locale,
    standing: STANDINGS[standings[doc] ?? 0] ?? 'newest',
    group: doc - (groups[doc] ?? 0),
    length: STEP ** (lengths[doc] ?? 0),
    values: values[doc] ?? {},
  }));
}

function readFacet({ name, values, rows }: TitleFile['facets'][number], into: Partial<Record<FilterName, readonly string[]>>[]): void {
  const numbers = decode(rows);
  let at = 0;
  for (const own of into) {
    const count = numbers[at] ?? 0;
    own[name] = numbers.slice(at + 1, at + 1 + count).flatMap((place) => values[place] ?? []);
    at += count + 1;
  }
}
