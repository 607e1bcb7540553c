import { check, edit, removeSites, type SiteFiles } from '#content/testing/site.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';

afterAll(removeSites);

function words(text: string, indent: string, cyrillic = 'Пат'): string {
  return WRITTEN_LOCALES.map((locale) => `${indent}${locale}: ${locale === 'mk' || locale === 'sr' ? cyrillic : text}`).join('\n');
}

/** A registry of one path through the pages with these ids. */
function paths(pages: readonly string[], changes: { themes?: string; title?: string } = {}): SiteFiles {
  const items = pages.map((page) => `    - page: ${page}`).join('\n');
  return {
    'data/paths.yaml': `- id: start
  themes: [${changes.themes ?? 'advocacy'}]
  title:
${changes.title ?? words('Start', '    ')}
  description:
${words('For all.', '    ')}
  items:${items === '' ? ' []' : `\n${items}`}
`,
  };
}

test('a path through a case, a module and a toolkit, or one of its steps', () => {
  expect(check(paths(['case', 'course', 'kit']))).toBe('');
  expect(check(paths(['case', 'kit-first']))).toBe('');
});

test('a hub without paths', () => {
  expect(check({})).toBe('');
});

test('a page that does not exist, one like another, and one that no path leads through', () => {
  expect(check(paths(['zzz', 'courses', 'visit', 'about']))).toMatchInlineSnapshot(`
"data/paths.yaml:22  items[0].page: found \`zzz\`; expected the id of a page of the library, in its newest edition or the working draft: module, toolkit, toolkit-step, case-study. Fix: correct the id, or take the line out
data/paths.yaml:23  items[1].page: found \`courses\`; expected the id of a page of the library, in its newest edition or the working draft: module, toolkit, toolkit-step, case-study. Fix: write \`course\`
data/paths.yaml:24  items[2].page: found \`visit\`, a page of the kind report; expected the id of a page of the library, in its newest edition or the working draft: module, toolkit, toolkit-step, case-study. Fix: correct the id, or take the line out
data/paths.yaml:25  items[3].page: found \`about\`, a page of the kind page; expected the id of a page of the library, in its newest edition or the working draft: module, toolkit, toolkit-step, case-study. Fix: correct the id, or take the line out"
`);
});

test('a path of nothing, and a page twice', () => {
  expect(check(paths([]))).toMatchInlineSnapshot(
    `"data/paths.yaml:21  items: found []; expected at least one page. Fix: change \`items\`"`,
  );
  expect(check(paths(['case', 'case']))).toMatchInlineSnapshot(
    `"data/paths.yaml:21  items: found [{"page":"case"},{"page":"case"}]; expected every page once. Fix: change \`items\`"`,
  );
});

test('a page that was retired, and a step of a toolkit that was', () => {
  const retired = 'status: retired\nretiredBecause: It says what no longer holds.';
  expect(check({ ...paths(['course']), ...edit('docs/training/course.md', 'status: published', retired) })).toMatchInlineSnapshot(
    `"data/paths.yaml:22  items[0].page: found \`course\`, which was retired: “It says what no longer holds.”; expected pages that still hold. Fix: name a page that takes its place, or take the line out"`,
  );
  expect(check({ ...paths(['kit-first']), ...edit('docs/toolkits/kit/index.md', 'status: published', retired) })).toMatchInlineSnapshot(
    `"data/paths.yaml:22  items[0].page: found \`kit-first\`, a step of \`kit\`, which was retired: “It says what no longer holds.”; expected pages that still hold. Fix: name a page that takes its place, or take the line out"`,
  );
});

test('a draft may be named', () => {
  expect(check({ ...paths(['case', 'course']), ...edit('docs/training/course.md', 'status: published', 'status: draft') })).toBe('');
});

test('a toolkit and one of its steps', () => {
  expect(check(paths(['kit', 'kit-first']))).toMatchInlineSnapshot(
    `"data/paths.yaml:23  items[1].page: found a step of \`kit\`, which the path names as a whole too; expected a toolkit, or some of its steps. Fix: take one of the two out: their minutes would count twice"`,
  );
});

test('a page that cannot be read is told of once', () => {
  expect(check({ ...paths(['course']), ...edit('docs/training/course.md', 'level: introductory', 'level: easy') })).not.toContain(
    'paths.yaml',
  );
});

test('a theme that does not exist', () => {
  expect(check(paths(['case'], { themes: 'advocacies' }))).toMatchInlineSnapshot(
    `"data/paths.yaml:2  themes[0]: found \`advocacies\`; expected an id from data/themes.yaml. Fix: write \`advocacy\`"`,
  );
});

test('a title that one language lacks, and one in the wrong script', () => {
  expect(check(paths(['case'], { title: words('Start', '    ').replace('    mk: Пат\n', '') }))).toMatchInlineSnapshot(
    `"data/paths.yaml:3  title.mk: found nothing; expected text. Fix: add \`title.mk:\`"`,
  );
  expect(check(paths(['case'], { title: words('Start', '    ', 'Пaт') }))).toMatchInlineSnapshot(`
"data/paths.yaml:9  title.mk: found “Пaт”, Latin letters in a Cyrillic word (a); expected Македонски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Македонски
data/paths.yaml:11  title.sr: found “Пaт”, Latin letters in a Cyrillic word (a); expected Српски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Српски"
`);
});

test('a second path of one id', () => {
  const { 'data/paths.yaml': one } = paths(['case']);
  expect(check({ 'data/paths.yaml': `${String(one)}${String(one)}` })).toMatchInlineSnapshot(
    `"data/paths.yaml:23  id: found a second entry with the id \`start\`; expected ids that occur once. Fix: remove one of the two, or give it another id"`,
  );
});

test('a file that is no list', () => {
  expect(check({ 'data/paths.yaml': 'start: here\n' })).toMatchInlineSnapshot(
    `"data/paths.yaml:1  found no list; expected a YAML list of entries, each starting with \`- id:\`. Fix: mend the YAML at that line"`,
  );
});
