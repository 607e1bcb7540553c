import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { release } from '#content/release.ts';
import { createSite, edited, removeSites, SITE } from '#content/testing/site.ts';
import { LOCALES, WRITTEN_LOCALES, type Locale, type WrittenLocale } from '#model/locale.ts';
import { formatProblem } from '#model/problem.ts';
import { materialise } from './overlay.ts';
import { OVERLAY } from './overlayPlaces.ts';
import { overlayOfSite, pageOf, SERBIAN_CASE } from './testing/overlaid.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const DOCS = 'docusaurus-plugin-content-docs/current';
const IN_SERBIAN = `i18n/sr/${DOCS}/case-studies/case.md`;

/** Every file of an overlay on disk with its content. */
function onDisk(siteDir: string, locale: Locale): ReadonlyMap<string, Buffer> {
  const root = path.join(siteDir, OVERLAY, locale);
  if (!existsSync(root)) return new Map();
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).toSorted();
  return new Map(files.map((file) => [path.relative(root, file).split(path.sep).join('/'), readFileSync(file)]));
}

async function fingerprintsOf(siteDir: string): Promise<Partial<Record<Locale, string>>> {
  const { problems, fingerprints } = await materialise(siteDir, LOCALES);
  expect(problems).toEqual([]);
  return fingerprints;
}

describe('the overlay', () => {
  const siteDir = createSite({
    ...SERBIAN_CASE,
    'docs/case-studies/plan.xlsx': Buffer.from([0, 255, 10]),
    'docs/case-studies/.plan.xlsx.tmp': 'x',
  });

  test('is a whole site, the same files in every language', async () => {
    await fingerprintsOf(siteDir);
    // What translators work on is in the overlay of the language they translate into.
    const files = (locale: Locale): readonly string[] => [...onDisk(siteDir, locale).keys()].filter((file) => !file.startsWith('static/'));
    expect(files('mk')).toMatchInlineSnapshot(`
[
  "beside.json",
  "board.json",
  "catalogue.json",
  "code.json",
  "comparison.json",
  "docusaurus-plugin-content-blog/2026-01-02-visit.md",
  "docusaurus-plugin-content-blog/authors.yml",
  "docusaurus-plugin-content-blog/tags.yml",
  "docusaurus-plugin-content-docs/current/case-studies/case.md",
  "docusaurus-plugin-content-docs/current/case-studies/magacin.md",
  "docusaurus-plugin-content-docs/current/case-studies/plan.xlsx",
  "docusaurus-plugin-content-docs/current/toolkits/kit/first.md",
  "docusaurus-plugin-content-docs/current/toolkits/kit/index.md",
  "docusaurus-plugin-content-docs/current/training/course.md",
  "docusaurus-plugin-content-pages-site/about.md",
  "facets.json",
  "glossary.json",
  "learning.json",
  "map.json",
  "organisations.json",
  "paths.json",
  "situations.json",
  "terms.json",
  "themes.json",
  "workshop.json",
]
`);
    for (const locale of LOCALES) expect(files(locale)).toEqual(files('mk'));
  });

  test('takes files beside the pages byte by byte', () => {
    expect(onDisk(siteDir, 'sq').get(`${DOCS}/case-studies/plan.xlsx`)).toEqual(Buffer.from([0, 255, 10]));
  });

  test.each([
    ['en', 'Case', 'Магацин'],
    ['sq', 'Case', 'Магацин'],
    ['bs', 'Slučaj', 'Magacin'],
    ['hr', 'Slučaj', 'Magacin'],
    ['cnr', 'Slučaj', 'Magacin'],
    ['mk', 'Case', 'Магацин'],
    ['sl', 'Case', 'Магацин'],
    ['sr', 'Случај', 'Магацин'],
    ['sr-Latn', 'Slučaj', 'Magacin'],
  ] as const)('for %s has the own text, else the nearest, else the original: %s, %s', async (locale, translated, original) => {
    const files = overlayOfSite(siteDir, locale);
    const pages = await Promise.all(['case', 'magacin'].map((name) => pageOf(files, `case-studies/${name}.md`)));
    expect(pages.map(({ frontMatter }) => frontMatter['title'])).toEqual([translated, original]);
  });

  test('has the strings of the interface in the form Docusaurus reads', () => {
    expect(JSON.parse(String(onDisk(siteDir, 'sr-Latn').get('code.json')))).toEqual({
      greeting: { message: 'Zdravo, {name}' },
      'label.sr': { message: 'Српски' },
      'theme.count': { message: 'a|{count} b|{count} v' },
    });
  });
});

test('every edition has an overlay of its own', async () => {
  const siteDir = createSite();
  expect(release(siteDir, '2026', {}).problems).toEqual([]);
  writeFileSync(path.join(siteDir, CASE), edited(CASE, 'title: Case', 'title: Another case'));
  const files = overlayOfSite(siteDir, 'en');
  const pages = await Promise.all(
    ['current', 'version-2026'].map((edition) => pageOf(files, 'case-studies/case.md', `docusaurus-plugin-content-docs/${edition}`)),
  );
  expect(pages.map(({ frontMatter }) => frontMatter['title'])).toEqual(['Another case', 'Case']);
});

describe('materialise', () => {
  test('writes the languages asked for, and no other', async () => {
    const siteDir = createSite();
    const { fingerprints } = await materialise(siteDir, ['hr', 'sr-Latn']);
    expect(Object.keys(fingerprints)).toEqual(['hr', 'sr-Latn']);
    expect(readdirSync(path.join(siteDir, OVERLAY)).toSorted()).toEqual(['hr', 'sr-Latn']);
  });

  test('writes nothing when anything is wrong', async () => {
    const siteDir = createSite({ [CASE]: edited(CASE, '[advocacy]', '[advocasy]') });
    const { problems, fingerprints } = await materialise(siteDir, LOCALES);
    expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(
      `"docs/case-studies/case.md:5  themes[0]: found \`advocasy\`; expected an id from data/themes.yaml. Fix: write \`advocacy\`, or add \`advocasy\` to data/themes.yaml"`,
    );
    expect(fingerprints).toEqual({});
    expect(existsSync(path.join(siteDir, OVERLAY))).toBe(false);
  });

  test('keeps the last good overlay until all is well again', async () => {
    const siteDir = createSite();
    const write = (title: string): void => writeFileSync(path.join(siteDir, CASE), edited(CASE, 'title: Case', title));
    await materialise(siteDir, ['en']);
    const good = onDisk(siteDir, 'en');
    write('title: ""');
    expect((await materialise(siteDir, ['en'])).problems).not.toEqual([]);
    expect(onDisk(siteDir, 'en')).toEqual(good);
    write('title: Another case');
    expect((await materialise(siteDir, ['en'])).problems).toEqual([]);
    expect(String(onDisk(siteDir, 'en').get(`${DOCS}/case-studies/case.md`))).toContain('title: Another case');
  });

  test('touches only the files of the page that has changed, the board that counts its words, and the search index', async () => {
    const siteDir = createSite();
    await materialise(siteDir, ['en']);
    const files = [...onDisk(siteDir, 'en').keys()].map((file) => path.join(siteDir, OVERLAY, 'en', file));
    const longAgo = new Date('2020-01-01');
    for (const file of files) utimesSync(file, longAgo, longAgo);
    writeFileSync(path.join(siteDir, CASE), edited(CASE, 'They met.', 'They met twice.'));
    await materialise(siteDir, ['en']);
    // An index has a folder of its own for every build.
    const kept = files.filter((file) => existsSync(file));
    expect(files.filter((file) => !kept.includes(file)).every((file) => file.includes('search-data'))).toBe(true);
    const touched = kept.filter((file) => statSync(file).mtime.getTime() !== longAgo.getTime());
    expect(touched.map((file) => path.basename(file))).toEqual(['board.json', 'case.md', 'case-en.epub', 'manifest.json']);
  });

  test('removes pages that are no more', async () => {
    const siteDir = createSite(SERBIAN_CASE);
    await materialise(siteDir, ['hr']);
    rmSync(path.join(siteDir, 'docs/case-studies/magacin.md'));
    await materialise(siteDir, ['hr']);
    expect([...onDisk(siteDir, 'hr').keys()].filter((file) => file.includes('case-studies'))).toEqual([`${DOCS}/case-studies/case.md`]);
  });
});

describe('fingerprints', () => {
  test('are the same for the same content, wherever it stands', async () => {
    const [siteDir, copy] = [createSite(), createSite()];
    const before = await fingerprintsOf(siteDir);
    // A new date of the file alone is no change.
    writeFileSync(path.join(siteDir, CASE), String(SITE[CASE]));
    expect(await fingerprintsOf(siteDir)).toEqual(before);
    expect(await fingerprintsOf(copy)).toEqual(before);
  });

  test.each([
    ['a translation', IN_SERBIAN, 'Састали су се.', 'Нашли су се.', ['bs', 'hr', 'cnr', 'sr', 'sr-Latn']],
    ['an original, also where its translation is now marked,', CASE, 'They met.', 'They met twice.', LOCALES],
    ['credits of a page', CASE, 'roles: [author]', 'roles: [editor]', LOCALES],
    ['the strings of a language', 'i18n/mk/code.json', 'Здраво', 'Добар ден', ['mk']],
    ['English strings, which nobody lacks', 'i18n/en/code.json', 'Hello', 'Hi', ['en']],
  ] as const)('a change in %s is one where it is read', async (_, file, from, to, changed) => {
    const siteDir = createSite();
    const before = await fingerprintsOf(siteDir);
    writeFileSync(path.join(siteDir, file), edited(file, from, to));
    const after = await fingerprintsOf(siteDir);
    expect(LOCALES.filter((locale) => after[locale] !== before[locale])).toEqual(changed);
  });

  test('change in every language with the glossary', async () => {
    const concept = (english: string): string => {
      const perLocale = (of: (locale: WrittenLocale) => unknown): object =>
        Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, of(locale)]));
      const word = (locale: WrittenLocale): string => (locale === 'en' ? english : locale === 'mk' || locale === 'sr' ? 'позив' : 'poziv');
      const terms = perLocale((locale) => [{ term: word(locale), stems: [word(locale)], status: 'proposed' }]);
      // JSON is YAML.
      return JSON.stringify({ id: 'open-call', definition: perLocale(word), terms });
    };
    const [before, after] = await Promise.all(
      ['call', 'open call'].map((english) => fingerprintsOf(createSite({ 'data/glossary/open-call.yaml': concept(english) }))),
    );
    expect(LOCALES.filter((locale) => after?.[locale] !== before?.[locale])).toEqual(LOCALES);
  });
});
