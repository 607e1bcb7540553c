import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { epubcheck } from '#exports/testing/epubcheck.ts';
import { FIXTURE_BODY } from '#exports/testing/fixture.ts';
import { fixtureModule, repositoryPages, stringsOf } from '#exports/testing/pages.ts';
import type { Locale } from '#model/locale.ts';
import { makeEpub } from './makeEpub.ts';
import { uuidOf } from './uuid.ts';

const MODULE = makeEpub({ page: fixtureModule(), chapters: [] });

function textOf(book: Uint8Array, file: string): string {
  const content = unzipSync(book)[`EPUB/${file}`];
  if (content === undefined) throw new Error(`no ${file} in ${Object.keys(unzipSync(book)).join(', ')}`);
  return strFromU8(content);
}

/** The book with places changed. */
function broken(changes: readonly (readonly [file: string, from: string, to: string])[]): Uint8Array {
  const { mimetype = new Uint8Array(), ...files } = unzipSync(MODULE);
  for (const [file, from, to] of changes) {
    const text = textOf(MODULE, file);
    if (!text.includes(from)) throw new Error(`no ${from} in ${file}`);
    files[`EPUB/${file}`] = strToU8(text.replace(from, to));
  }
  return zipSync({ mimetype: [mimetype, { level: 0 }], ...files });
}

/** A toolkit as readers of Albanian get it: its overview translated, its steps in English. */
function toolkit(reader: Locale): Uint8Array {
  const pages = repositoryPages(reader).filter(({ edition }) => edition === 'current');
  const page = pages.find(({ type }) => type === 'toolkit');
  if (page === undefined) throw new Error('no toolkit');
  return makeEpub({ page, chapters: pages.filter(({ type }) => type === 'toolkit-step') });
}

describe('EPUBCheck', () => {
  test('finds nothing in a module with everything in it', () => expect(epubcheck(MODULE)).toEqual([]));

  test('finds nothing in a translation with sections in other languages', () => {
    const borrowed = new Map<string, Locale>([
      ['s1', 'sr'],
      ['s2-read', 'en'],
      ['_intro', 'sr-Latn'],
    ]);
    // Pictures from elsewhere become links; boxes of task lists and aligned cells have to become other HTML.
    const more = '![Far away](https://example.org/a.png)\n\n- [ ] a task\n\n| a | b |\n| --: | :-: |\n| 1 | 2 |\n';
    const page = fixtureModule({ language: 'sq', reader: 'mk', borrowed, translation: 'machine' }, `${FIXTURE_BODY}\n\n${more}`);
    expect(epubcheck(makeEpub({ page, chapters: [] }))).toEqual([]);
  });

  test('finds nothing in a toolkit with its steps', () => expect(epubcheck(toolkit('sq'))).toEqual([]));

  test('refuses a broken book', () => {
    const book = broken([
      ['part-01.xhtml', '<h1', '<h1 id="a" id="b"'],
      ['part-00.xhtml', '<p>Intro', '<p align="left">Intro'],
      ['package.opf', 'href="style.css"', 'href="none.css"'],
      ['notes.xhtml', 'part-03.xhtml#s1-talk', 'part-03.xhtml#s9'],
    ]);
    expect(
      epubcheck(book)
        .map((line) => line.slice(0, 60))
        .toSorted(),
    ).toMatchInlineSnapshot(`
[
  "RSC-001 none.css: File "EPUB/none.css" could not be found.",
  "RSC-005 part-00.xhtml: Error while parsing file: attribute "",
  "RSC-008 title.xhtml: Referenced resource "EPUB/style.css" is",
  "RSC-012 notes.xhtml: Fragment identifier is not defined.",
  "RSC-016 part-01.xhtml: Fatal Error while parsing file: Attri",
]
`);
  });
});

test('the same input gives the same bytes', () => {
  expect(Buffer.from(makeEpub({ page: fixtureModule(), chapters: [] })).equals(Buffer.from(MODULE))).toBe(true);
});

test('a book is known by its page, its language and its reader', () => {
  expect(textOf(MODULE, 'package.opf')).toContain('urn:uuid:566d036a-8aba-5bdb-bf17-7096dce893d5');
  expect(textOf(makeEpub({ page: fixtureModule({ reader: 'sq' }), chapters: [] }), 'package.opf')).not.toContain('566d036a-8aba');
  // What Python's uuid.uuid5(NAMESPACE_URL, …) gives.
  expect(uuidOf('https://www.example.org/')).toBe('84f5ec25-93a7-5271-bfbb-77d0e0a15d7b');
});

test('what is for the facilitator stands in a chapter of its own, with the way back', () => {
  const files = unzipSync(MODULE);
  const withNotes = Object.keys(files).filter((file) => strFromU8(files[file] ?? new Uint8Array()).includes('SECRET'));
  expect(withNotes).toEqual(['EPUB/notes.xhtml']);
  expect(textOf(MODULE, 'notes.xhtml')).toContain('<a href="part-03.xhtml#s1-talk">Back to “Pairs: talk”</a>');
});

test('links inside the book stay inside it, others lead to the site', () => {
  expect(textOf(MODULE, 'part-03.xhtml')).toContain('<a href="part-05.xhtml#s2">the case</a>');
  expect(textOf(MODULE, 'part-00.xhtml')).toContain('<a href="sources.xhtml#source-law" class="cite">1</a>');
  expect(textOf(MODULE, 'part-00.xhtml')).toContain('<a href="https://hub.example.org/case-studies/pogon.md">');
  const book = toolkit('en');
  const chapters = Object.keys(unzipSync(book)).filter((file) => file.startsWith('EPUB/part-'));
  expect(textOf(book, 'part-00.xhtml')).toMatch(/<a href="part-0[1-5]\.xhtml">/);
  for (const file of chapters)
    expect(textOf(book, file.slice(5))).not.toMatch(
      /href="https:\/\/hub\.example\.org\/[^"]*shared-space-governance\/[a-z-]+\/"(?!>https)/,
    );
});

test('contents have the headings below each chapter', () => {
  expect(textOf(MODULE, 'nav.xhtml')).toContain(
    '<a href="part-03.xhtml">Први део: &#x3C;costs> &#x26; "shares"</a><ol><li><a href="part-03.xhtml#s1-talk" lang="en" xml:lang="en">Pairs: talk</a></li></ol>',
  );
});

test('it says what it is in the reader’s language, and marks every other', () => {
  const borrowed = new Map<string, Locale>([['s2-read', 'en']]);
  const book = makeEpub({ page: fixtureModule({ language: 'sq', reader: 'mk', borrowed, translation: 'machine' }), chapters: [] });
  const title = textOf(book, 'title.xhtml');
  const words = stringsOf('mk');
  expect(title).toContain('<aside class="notice" lang="mk"');
  for (const id of ['file.machine', 'file.borrowed', 'facts.licence', 'facts.edition']) expect(title).toContain(words.get(id));
  expect(textOf(book, 'package.opf')).toContain('<dc:language>sq</dc:language><dc:language>mk</dc:language>');
  expect(textOf(book, 'part-05.xhtml')).toContain(
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="sq"',
  );
  expect(textOf(book, 'part-05.xhtml')).toMatch(
    /<div lang="en" xml:lang="en"><h2 id="s2-read">Alone: read<\/h2><p class="mark" lang="mk" xml:lang="mk">/,
  );
  expect(textOf(book, 'part-05.xhtml')).toContain('<p class="timing" lang="sq" xml:lang="sq">');
});
