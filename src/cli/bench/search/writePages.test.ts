import { siteDir } from '#cli/process/siteDir.ts';
import { findWords } from '#language/analysis/words.ts';
import { toText, type BenchLanguage, type BenchPage } from './benchPage.ts';
import { drawQueries, KINDS } from './questions.ts';
import { createRandom } from './random.ts';
import { realWords } from './realWords.ts';
import { createVocabulary } from './vocabulary.ts';
import { writePages } from './writePages.ts';

function written(count: number, language: BenchLanguage) {
  const random = createRandom(7);
  const sample = writePages(count, language, createVocabulary(realWords(siteDir, language), random), random);
  return { ...sample, queries: drawQueries({ ...sample, language, random }) };
}

const croatian = written(60, 'hr');
const serbian = written(3, 'sr');

function wordsOf(pages: readonly BenchPage[]): readonly string[] {
  return pages.flatMap((page) => findWords(`${page.title} ${toText(page)}`).map(({ text }) => text.toLowerCase()));
}

test('every run writes the same pages and asks the same', () => {
  expect(written(3, 'sr')).toEqual(serbian);
});

test('a page has about 700 words, and new words become rarer as a site grows', () => {
  const words = wordsOf(croatian.pages);
  expect(words.length / 60).toBeGreaterThan(600);
  expect(words.length / 60).toBeLessThan(850);
  const [half, whole] = [new Set(wordsOf(croatian.pages.slice(0, 30))).size, new Set(words).size];
  expect(whole).toBeGreaterThan(half * 1.2);
  expect(whole).toBeLessThan(half * 1.8);
});

test('a title has three to seven words', () => {
  const lengths = croatian.pages.map(({ title }) => findWords(title).length);
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([3, 7]);
});

test('Serbian pages are Cyrillic, and so is what is typed, save for the kinds that are Latin', () => {
  expect(wordsOf(serbian.pages).filter((word) => /[a-z]/.test(word))).toEqual([]);
  const latin = new Set(serbian.queries.filter(({ text }) => /[a-z]/.test(text)).map(({ kind }) => kind));
  expect([...latin].toSorted()).toEqual(['no diacritics', 'other script']);
});

test('there are as many queries of each kind, and none is empty', () => {
  expect(croatian.queries.filter(({ text }) => text.trim().length < 4)).toEqual([]);
  expect(KINDS.map((kind) => croatian.queries.filter((query) => query.kind === kind).length)).toEqual(KINDS.map(() => 24));
});
