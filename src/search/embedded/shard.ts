/** A run of stems as one file: what a phone fetches to look up a word. */
import { decode, encode, lengthen, shorten } from './codec.ts';
import type { Lexicon } from './families.ts';
import { seal, unseal } from './seal.ts';
import { MOST_FORMS, type Posting, type TermGroup } from './terms.ts';

/** Characters of a shard before compression; about 10 kB travel. Smaller shards cost more requests, larger ones more bytes for a word. */
const SHARD_SIZE = 24_000;

/** A group whose postings are read only when they are asked for: of a shard's thousand stems a query needs a handful. */
export interface ShardGroup {
  readonly stem: string;
  readonly forms: readonly string[];
  readonly postings: () => readonly Posting[];
  /** Numbers of its families in the lexicon. A stem may be here for these alone: then it has no forms. */
  readonly families: readonly number[];
}

export interface Shard {
  /** Its first stem; it goes on to the next shard's. */
  readonly first: string;
  readonly text: string;
}

/** Groups by stem, and the stems of the lexicon among them, cut into files of about the same size. */
export function writeShards(terms: readonly TermGroup[], lexicon: Lexicon['numbers'] = new Map()): readonly Shard[] {
  const known = new Set(terms.map(({ stem }) => stem));
  const others = [...lexicon.keys()].filter((stem) => !known.has(stem)).map((stem): TermGroup => ({ stem, forms: [], postings: [] }));
  const groups = [...terms, ...others].toSorted((one, other) => (one.stem < other.stem ? -1 : 1));
  const shards: Shard[] = [];
  let lines: string[] = [];
  let [size, first, before] = [0, '', ''];
  const close = (): void => {
    if (lines.length > 0) shards.push({ first, text: seal(lines) });
    [lines, size, before] = [[], 0, ''];
  };
  for (const group of groups) {
    if (lines.length === 0) first = group.stem;
    const families = encode(lexicon.get(group.stem) ?? []);
    const line = [shorten(group.stem, before), writeForms(group), writePostings(group), families].join(' ').trimEnd();
    lines.push(line);
    size += line.length + 1;
    before = group.stem;
    if (size >= SHARD_SIZE) close();
  }
  close();
  return shards;
}

function writeForms({ stem, forms }: TermGroup): string {
  return forms.map((form) => shorten(form, stem)).join(',');
}

/** Per document: how far from the one before, and what is known of it. The forms are left out where there is one. */
function writePostings({ forms, postings }: TermGroup): string {
  let before = -1;
  const numbers = postings.flatMap((posting) => {
    const gap = posting.doc - before - 1;
    before = posting.doc;
    const facts = posting.often * 2 + (posting.heading ? 1 : 0);
    return forms.length === 1 ? [gap * 8 + facts] : [gap * 8 + facts, posting.forms];
  });
  return encode(numbers);
}

/** Throws a `SearchError` when the file is cut off. */
export function readShard(text: string): readonly ShardGroup[] {
  let before = '';
  return unseal(text).map((line) => {
    const [short = '', forms = '', postings = '', families = ''] = line.split(' ');
    const stem = lengthen(short, before);
    before = stem;
    const list = forms === '' ? [] : forms.split(',').map((form) => lengthen(form, stem));
    let read: readonly Posting[] | undefined;
    return { stem, forms: list, families: decode(families), postings: () => (read ??= readPostings(postings, list.length)) };
  });
}

function readPostings(text: string, forms: number): Posting[] {
  const numbers = decode(text);
  const postings: Posting[] = [];
  let doc = -1;
  for (let index = 0; index < numbers.length; index += forms === 1 ? 1 : 2) {
    const number = numbers[index] ?? 0;
    doc += Math.floor(number / 8) + 1;
    const facts = number % 8;
    postings.push({ doc, forms: forms === 1 ? 1 : (numbers[index + 1] ?? 0), often: facts >> 1, heading: (facts & 1) === 1 });
  }
  return postings;
}

/** Which forms of a group a document has: the last bit stands for all the rare ones. */
export function hasForm(posting: Posting, form: number): boolean {
  return (posting.forms & (1 << Math.min(form, MOST_FORMS))) !== 0;
}
