/** Every file of an index is read back as it was written, and says when it is not whole. */
import fc from 'fast-check';
import { LOCALES } from '#model/locale.ts';
import { SearchError } from '../searchError.ts';
import { decode, encode, lengthen, shorten } from './codec.ts';
import { compileFamilies, readFamilies, readWholeLexicon, writeFamilies, writeWholeLexicon } from './families.ts';
import { FORMAT, readManifest } from './manifest.ts';
import { readShard, writeShards } from './shard.ts';
import { TermCollector } from './terms.ts';
import { readTitles, writeTitles, type TitleRow } from './titles.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeklmnorstuvz2'), minLength: 1, maxLength: 12 });
const natural = fc.nat({ max: 2 ** 31 });

test('numbers', () => {
  fc.assert(fc.property(fc.array(natural), (numbers) => expect(decode(encode(numbers))).toEqual(numbers)));
});

test('words beside the one before', () => {
  fc.assert(fc.property(word, word, (one, other) => expect(lengthen(shorten(one, other), other)).toBe(one)));
});

const occurrence = fc.record({ doc: fc.nat({ max: 70 }), form: word, stem: word, heading: fc.boolean() });

test('words of texts, however many files they fill', () => {
  fc.assert(
    fc.property(fc.array(occurrence, { maxLength: 300 }), (occurrences) => {
      const collector = new TermCollector();
      for (const { doc, form, stem, heading } of occurrences) collector.add(doc, [{ form, stem }], heading);
      const groups = collector.groups();
      const shards = writeShards(groups);
      const read = shards
        .flatMap(({ text }) => readShard(text))
        .map(({ stem, forms, postings }) => ({ stem, forms, postings: postings() }));
      expect(read).toEqual(groups);
      expect(shards.map(({ first }) => first).toSorted()).toEqual(shards.map(({ first }) => first));
    }),
  );
});

const row: fc.Arbitrary<Omit<TitleRow, 'group'>> = fc.record({
  title: fc.string(),
  type: fc.constantFrom('case-study', 'module', 'term'),
  language: fc.constantFrom(...LOCALES),
  standing: fc.constantFrom('newest', 'older', 'draft'),
  length: fc.constant(1),
  values: fc.record({ theme: fc.uniqueArray(word, { maxLength: 3 }), country: fc.uniqueArray(fc.constantFrom('HR', 'RS', 'XK')) }),
});

test('titles and what they are filed under', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const whole = rows.map((each, doc) => ({
        ...each,
        group: doc,
        values: { ...each.values, type: [each.type], shown: [each.language] },
      }));
      expect(readTitles(writeTitles(whole))).toEqual(whole);
    }),
  );
});

test('the length of a text is kept to a quarter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (length) => {
      const one: TitleRow = {
        title: '',
        type: 'page',
        language: 'en',
        standing: 'newest',
        group: 0,
        length,
        values: { type: ['page'], shown: ['en'] },
      };
      const read = readTitles(writeTitles([one]))[0]?.length ?? 0;
      expect(Math.abs(Math.log(read / length))).toBeLessThan(Math.log(1.25));
    }),
  );
});

describe('the lexicon', () => {
  const families = [
    { id: 'cooperation', words: { hr: ['suradnja'], sr: ['сарадња'], sl: ['sodelovanje'], en: ['cooperation'] } },
    { id: 'budget', words: { hr: ['proračun'], bs: ['budžet'] } },
  ];
  test('has as answers only what the index has, in the reader’s words', () => {
    const lexicon = compileFamilies(families, 'sr', (stem) => ['suradn', 'saradn'].indexOf(stem) + 1);
    const neighbours = readWholeLexicon(writeWholeLexicon(lexicon));
    expect(writeFamilies(lexicon).flatMap(readFamilies)).toEqual(lexicon.families);
    expect(neighbours.get('suradn')).toEqual([{ stem: 'saradn', word: 'сарадња' }]);
    expect(neighbours.get('cooperat')?.map(({ word: written }) => written)).toEqual(['сарадња', 'suradnja']);
    expect(neighbours.has('proracun')).toBe(false);
  });
});

describe.each([
  ['words', writeShards(collected()).map(({ text }) => text)[0] ?? '', readShard],
  ['titles', writeTitles([]), readTitles],
  ['lexicon', writeFamilies(compileFamilies([{ id: 'a', words: { hr: ['dom'], en: ['home'] } }], 'en', () => 1))[0] ?? '', readFamilies],
  ['manifest', JSON.stringify({ format: FORMAT, build: 'a', languages: [], shards: [] }), readManifest],
])('a file of %s', (_, text, read: (text: string) => unknown) => {
  test('that is cut off anywhere is told from a whole one', () => {
    expect(() => read(text)).not.toThrow();
    for (let length = 0; length < text.length; length += 1) expect(() => read(text.slice(0, length))).toThrow(SearchError);
  });
});

test('a manifest of another format says what to do', () => {
  expect(() => readManifest(JSON.stringify({ format: FORMAT + 1 }))).toThrowErrorMatchingInlineSnapshot(
    `"the search index has format 3, expected 2: reload the page"`,
  );
});

function collected(): ReturnType<TermCollector['groups']> {
  const collector = new TermCollector();
  collector.add(0, [{ form: 'kultura', stem: 'kultur' }]);
  collector.add(3, [{ form: 'kulturu', stem: 'kultur' }], true);
  collector.add(3, [{ form: 'mreza', stem: 'mreg' }]);
  return collector.groups();
}
