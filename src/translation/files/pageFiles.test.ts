import { readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { createSite, edited, removeSites } from '#content/testing/site.ts';
import type { ExportedBook, ExportFormat } from '#exports/format.ts';
import type { Locale } from '#model/locale.ts';
import { checkSite } from '#translation/checkSite.ts';
import { overlaySupplies } from '#translation/overlay.ts';
import { shownPages } from '#translation/shownPages.ts';
import { sweepFiles } from './fileCache.ts';
import { filesContext } from './filesContext.ts';
import { pageFiles, type PageFiles } from './pageFiles.ts';

afterAll(removeSites);

const COURSE = 'docs/training/course.md';

/** A format that writes the title, and counts how often it was asked. */
function counting(): ExportFormat & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    id: 'gift',
    extension: 'txt',
    types: ['module', 'case-study'],
    make({ page }: ExportedBook) {
      asked.push(`${page.id} ${page.reader}`);
      return new TextEncoder().encode(page.title);
    },
  };
}

function filesIn(siteDir: string, locale: Locale, format: ExportFormat): PageFiles {
  const supplies = overlaySupplies(siteDir, checkSite(siteDir));
  return pageFiles(shownPages(supplies, locale, undefined), filesContext(siteDir, supplies, locale), [format]);
}

test('files stand below their edition and page, and pages offer them', () => {
  const { files, downloads } = filesIn(createSite(), 'sq', counting());
  expect([...files.keys()]).toEqual(['files/next/case/case-sq.txt', 'files/next/course/course-sq.txt']);
  expect([...downloads].map(([page, list]) => [page.facts.id, list])).toEqual([
    ['case', [{ format: 'gift', url: '/sq/files/next/case/case-sq.txt', size: '1 kB' }]],
    ['course', [{ format: 'gift', url: '/sq/files/next/course/course-sq.txt', size: '1 kB' }]],
  ]);
});

test('what was made is not made again, until something it is made of changes', () => {
  const siteDir = createSite();
  const format = counting();
  const first = filesIn(siteDir, 'en', format);
  expect(filesIn(siteDir, 'en', format).files).toEqual(first.files);
  expect(format.asked).toEqual(['case en', 'course en']);
  filesIn(siteDir, 'sr', format);
  expect(format.asked).toEqual(['case en', 'course en', 'case sr', 'course sr']);
});

test('another text is another file', () => {
  const format = counting();
  const before = filesIn(createSite(), 'en', format);
  const after = filesIn(createSite({ [COURSE]: edited(COURSE, 'title: Course', 'title: Another course') }), 'en', format);
  expect(text(after)).not.toBe(text(before));
  expect(text(after)).toBe('Another course');
});

function text({ files }: PageFiles): string {
  return Buffer.from(files.get('files/next/course/course-en.txt') ?? new Uint8Array()).toString();
}

test('what no build asks for is forgotten after two weeks', () => {
  const siteDir = createSite();
  filesIn(siteDir, 'en', counting());
  const store = path.join(siteDir, '.cache', 'files');
  const [old = '', ...others] = readdirSync(store);
  const monthAgo = new Date(Date.now() - 30 * 24 * 3600 * 1000);
  utimesSync(path.join(store, old), monthAgo, monthAgo);
  sweepFiles(siteDir);
  expect(others.length).toBeGreaterThan(0);
  expect(readdirSync(store)).toEqual(others);
});
