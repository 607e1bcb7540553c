import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { release } from '#content/release.ts';
import { createSite, edit, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import type { Locale } from '#model/locale.ts';
import { overlayOfSite, SERBIAN_CASE, textOf } from './testing/overlaid.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const KIT = 'docs/toolkits/kit/index.md';

function catalogueOf(siteDir: string, locale: Locale): readonly CatalogueEntry[] {
  // `catalogue.json` is written from this type.
  return JSON.parse(textOf(overlayOfSite(siteDir, locale), 'catalogue.json')) as readonly CatalogueEntry[];
}

function catalogue(locale: Locale, changes: SiteFiles = {}): readonly CatalogueEntry[] {
  return catalogueOf(createSite(changes), locale);
}

function idsOf(entries: readonly CatalogueEntry[]): readonly string[] {
  return entries.map(({ id }) => id);
}

test('lists toolkits, cases, modules and reports, but no steps and no pages about the hub', () => {
  expect(idsOf(catalogue('en'))).toEqual(['case', 'course', 'kit', 'visit']);
});

test('an entry says what a reader chooses by', () => {
  const entries = catalogue('hr', SERBIAN_CASE);
  expect(entries.find(({ id }) => id === 'magacin')).toMatchInlineSnapshot(`
{
  "countries": [
    {
      "code": "HR",
      "name": "Hrvatska",
    },
  ],
  "description": "Rečenica je long enough to describe the page.",
  "fallback": true,
  "id": "magacin",
  "language": "sr-Latn",
  "licence": "CC-BY-4.0",
  "organisations": [
    {
      "id": "studio",
      "name": "Studio",
    },
  ],
  "originalLanguage": "sr",
  "published": "2026-01-02",
  "readingMinutes": 1,
  "themes": [
    {
      "id": "advocacy",
      "name": "advocacy",
    },
  ],
  "title": "Magacin",
  "translations": [
    "sr-Latn",
    "sr",
  ],
  "type": "case-study",
  "updated": "2026-01-02",
  "updatedLabel": "2. siječnja 2026.",
  "url": "/hr/library/case-studies/magacin/",
}
`);
  expect(entries.find(({ id }) => id === 'course')).toMatchObject({ level: 'introductory', minutes: 60, fallback: true, language: 'en' });
  expect(entries.find(({ id }) => id === 'kit')).toMatchObject({ minutes: 60, url: '/hr/library/toolkits/kit/' });
});

test.each([
  ['en', '/practice/visit/'],
  ['sr-Latn', '/sr-Latn/practice/visit/'],
] as const)('addresses of %s begin with its prefix', (locale, url) => {
  expect(catalogue(locale).find(({ id }) => id === 'visit')?.url).toBe(url);
});

test('drafts and retired pages are not listed', () => {
  const retired = edit(CASE, 'status: published', 'status: retired\nretiredBecause: The hall was closed.');
  const draft = { 'docs/case-studies/new.md': edited(CASE, 'id: case', 'id: new-case').replace('status: published', 'status: draft') };
  expect(idsOf(catalogue('en', { ...retired, ...draft }))).toEqual(['course', 'kit', 'visit']);
});

test('of several editions, the newest is listed, at the address without its name', () => {
  const siteDir = createSite();
  const retitle = (title: string): void => writeFileSync(path.join(siteDir, KIT), edited(KIT, 'title: Kit', `title: ${title}`));
  for (const edition of ['2026', '2027']) {
    retitle(`Kit of ${edition}`);
    expect(release(siteDir, edition, {}).problems).toEqual([]);
  }
  retitle('Kit of tomorrow');
  const toolkits = catalogueOf(siteDir, 'hr').filter(({ type }) => type === 'toolkit');
  expect(toolkits.map(({ title, url }) => [title, url])).toEqual([['Kit of 2027', '/hr/library/toolkits/kit/']]);
  expect(idsOf(catalogueOf(siteDir, 'hr'))).toContain('visit');
});

test.each([
  ['en', ['Čaj', 'Cvet', 'Dom', 'Zid']],
  ['hr', ['Cvet', 'Čaj', 'Dom', 'Zid']],
  ['sl', ['Cvet', 'Čaj', 'Dom', 'Zid']],
] as const)('titles are in the order of the alphabet of %s', (locale, titles) => {
  const changes = {
    ...edit('docs/training/course.md', 'title: Course', 'title: Zid'),
    ...edit(CASE, 'title: Case', 'title: Čaj'),
    ...edit(KIT, 'title: Kit', 'title: Cvet'),
    ...edit('blog/2026-01-02-visit.md', 'title: Visit', 'title: Dom'),
  };
  // Without the Serbian text, which would be nearer to some readers.
  const siteDir = createSite(changes, ['i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md']);
  expect(catalogueOf(siteDir, locale).map(({ title }) => title)).toEqual(titles);
});
