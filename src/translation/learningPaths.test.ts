import { edit, removeSites, type SiteFiles } from '#content/testing/site.ts';
import type { ShownPath } from '#model/learningPath.ts';
import { WRITTEN_LOCALES, type Locale } from '#model/locale.ts';
import { overlayOf, pageOf, textOf } from './testing/overlaid.ts';

afterAll(removeSites);

function words(text: string, cyrillic: string): string {
  return WRITTEN_LOCALES.map((locale) => `      ${locale}: ${locale === 'mk' || locale === 'sr' ? cyrillic : `${text} (${locale})`}`).join(
    '\n',
  );
}

const PATHS: SiteFiles = {
  'data/paths.yaml': `- id: start
  themes: [advocacy]
  title:
${words('Start', 'Почетак')}
  description:
${words('For all.', 'За све.')}
  items:
    - page: case
      why:
${words('How others did it.', 'Како раде други.').replaceAll('      ', '          ')}
    - page: course
    - page: kit
`,
};

function pathsFor(reader: Locale, changes: SiteFiles = {}): readonly ShownPath[] {
  return JSON.parse(textOf(overlayOf(reader, { ...PATHS, ...changes }), 'paths.json')) as ShownPath[];
}

test('a path as its readers see it: words in their language, pages in the nearest, minutes added up', () => {
  expect(pathsFor('hr')).toEqual([
    {
      id: 'start',
      title: 'Start (hr)',
      description: 'For all. (hr)',
      themes: [{ id: 'advocacy', name: 'advocacy' }],
      minutes: 121,
      items: [
        {
          id: 'case',
          type: 'case-study',
          title: 'Slučaj',
          url: '/hr/library/case-studies/case/',
          minutes: 1,
          language: 'sr-Latn',
          why: 'How others did it. (hr)',
        },
        { id: 'course', type: 'module', title: 'Course', url: '/hr/library/training/course/', minutes: 60, parts: ['s1'], language: 'en' },
        { id: 'kit', type: 'toolkit', title: 'Kit', url: '/hr/library/toolkits/kit/', minutes: 60, parts: ['kit-first'], language: 'en' },
      ],
    },
  ]);
});

test('words in Serbian follow their reader’s script', () => {
  const [path] = pathsFor('sr-Latn');
  expect([path?.title, path?.description, path?.items[0]?.why]).toEqual(['Početak', 'Za sve.', 'Kako rade drugi.']);
  expect(path?.items[0]).not.toHaveProperty('language', 'sr-Latn');
});

test('a draft is left out, and a path of drafts alone too', () => {
  const draft = edit('docs/training/course.md', 'status: published', 'status: draft');
  expect(pathsFor('en', draft)[0]).toMatchObject({ minutes: 61, items: [{ id: 'case' }, { id: 'kit' }] });
  const alone = {
    'data/paths.yaml': String(PATHS['data/paths.yaml'])
      .replace(/ {4}- page: case[\s\S]*?(?= {4}- page: course)/, '')
      .replace('    - page: kit\n', ''),
  };
  expect(pathsFor('en', { ...draft, ...alone })).toEqual([]);
});

test('a hub without paths has an empty list', () => {
  expect(textOf(overlayOf('en'), 'paths.json')).toBe('[]\n');
});

test('a page knows the paths that lead through it, a step those of its toolkit', async () => {
  const files = overlayOf('sr-Latn', PATHS);
  const start = [{ id: 'start', name: 'Početak' }];
  expect((await pageOf(files, 'case-studies/case.md')).hub.paths).toEqual(start);
  expect((await pageOf(files, 'toolkits/kit/first.md')).hub.paths).toEqual(start);
  expect((await pageOf(overlayOf('en'), 'case-studies/case.md')).hub).not.toHaveProperty('paths');
});

describe('with editions', () => {
  const EDITION: SiteFiles = {
    ...PATHS,
    'versions.json': '["2026"]',
    ...edit('blog/2026-01-02-visit.md', '/library/toolkits/kit/', '/library/next/toolkits/kit/'),
    'versioned_docs/version-2026/case-studies/case.md': overlaySource('docs/case-studies/case.md'),
  };

  test('a path leads to the newest edition, and to the working draft where the edition lacks a page', async () => {
    const files = overlayOf('en', EDITION);
    const [path] = JSON.parse(textOf(files, 'paths.json')) as ShownPath[];
    expect(path?.items.map(({ url }) => url)).toEqual([
      '/library/case-studies/case/',
      '/library/next/training/course/',
      '/library/next/toolkits/kit/',
    ]);
    expect((await pageOf(files, 'case-studies/case.md')).hub).not.toHaveProperty('paths');
    expect((await pageOf(files, 'case-studies/case.md', 'docusaurus-plugin-content-docs/version-2026')).hub.paths).toHaveLength(1);
  });
});

/** The test site's own text of a page. */
function overlaySource(file: string): string {
  return String(edit(file, '', '')[file]);
}
