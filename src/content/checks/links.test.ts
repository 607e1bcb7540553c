import { check, edit, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const STEP = 'docs/toolkits/kit/first.md';
const ABOUT = 'docs/pages/about.md';

function linking(url: string): SiteFiles {
  return edit(CASE, 'They meet.', `[They meet](${url}).`);
}

test.each([
  '../toolkits/kit/index.md',
  '../toolkits/kit/first.md#what-to-do',
  '../toolkits/kit/first.md#ws-decisions',
  '#what-failed',
  '#sources',
  './case.md#sources',
  '/',
  '/about/',
  '/library/',
  '/library/toolkits/kit/',
  '/library/toolkits/kit/first/#what-to-do',
  '/catalogue/?theme=advocacy&country=HR',
  '/practice/visit/#what-we-saw',
  '/practice/tags/advocacy/',
  '/practice/archive/',
  '/reading-languages/',
  '/correct/?page=case',
  'https://example.org/x',
  'mailto:a@example.org',
])('%s is fine', (url) => {
  expect(check(linking(url))).toBe('');
});

const BROKEN = [
  '../toolkits/kit/frist.md',
  '../toolkits/kit/',
  '../toolkits/kit',
  '../toolkits/kti/first.md',
  './plan.xlsx',
  'www.example.org',
  '../../blog/2026-01-02-visit.md',
  '../pages/about.md',
  '/library/toolkits/kit',
  '/library/toolkits/kti/',
  '/sr/library/toolkits/kit/',
  '/practice/tags/budgeting/',
  '/nowhere-at-all/',
  '../toolkits/kit/first.md#what-to-dp',
  '../toolkits/kit/index.md#steps',
  '#contxt',
  'javascript:alert(1)',
  '%E0%A4%A.md',
];

test('broken links, with the nearest that exists', () => {
  expect(BROKEN.map((url) => check(linking(url)))).toMatchInlineSnapshot(`
[
  "docs/case-studies/case.md:37  found a link to \`../toolkits/kit/frist.md\`, which does not exist; expected the relative path of a page, with .md. Fix: write \`../toolkits/kit/first.md\`",
  "docs/case-studies/case.md:37  found a link to \`../toolkits/kit/\`, which does not exist; expected the relative path of a page, with .md. Fix: write \`../toolkits/kit/index.md\`",
  "docs/case-studies/case.md:37  found a link to \`../toolkits/kit\`, which does not exist; expected the relative path of a page, with .md. Fix: write \`../toolkits/kit/index.md\`",
  "docs/case-studies/case.md:37  found a link to \`../toolkits/kti/first.md\`, which does not exist; expected the relative path of a page, with .md. Fix: write \`../toolkits/kit/first.md\`",
  "docs/case-studies/case.md:37  found a link to \`./plan.xlsx\`, which does not exist; expected the relative path of a file beside the page. Fix: correct the path, or take the link out",
  "docs/case-studies/case.md:37  found a link to \`www.example.org\`, without https://; expected a full address. Fix: write \`https://www.example.org\`",
  "docs/case-studies/case.md:37  found a link to \`../../blog/2026-01-02-visit.md\`, a file of another part of the hub; expected relative paths only inside the library, or inside the practice reports. Fix: write \`/practice/visit/\`",
  "docs/case-studies/case.md:37  found a link to \`../pages/about.md\`, a file of another part of the hub; expected relative paths only inside the library, or inside the practice reports. Fix: write \`/about/\`",
  "docs/case-studies/case.md:37  found a link to \`/library/toolkits/kit\`, which does not exist; expected an address of the hub, with a slash at the end, like /library/toolkits/shared-space-governance/. Fix: write \`/library/toolkits/kit/\`",
  "docs/case-studies/case.md:37  found a link to \`/library/toolkits/kti/\`, which does not exist; expected an address of the hub, with a slash at the end, like /library/toolkits/shared-space-governance/. Fix: write \`/library/toolkits/kit/\`",
  "docs/case-studies/case.md:37  found a link to \`/sr/library/toolkits/kit/\`, with a language in it; expected an address of the hub, with a slash at the end, like /library/toolkits/shared-space-governance/. Fix: write \`/library/toolkits/kit/\`: the hub adds the reader’s language",
  "docs/case-studies/case.md:37  found a link to \`/practice/tags/budgeting/\`, which does not exist; expected an address of the hub, with a slash at the end, like /library/toolkits/shared-space-governance/. Fix: write \`/practice/tags/\`",
  "docs/case-studies/case.md:37  found a link to \`/nowhere-at-all/\`, which does not exist; expected an address of the hub, with a slash at the end, like /library/toolkits/shared-space-governance/. Fix: correct the address, or take the link out",
  "docs/case-studies/case.md:37  found a link to \`../toolkits/kit/first.md#what-to-dp\`, where no heading has the id \`what-to-dp\`; expected one of #what-to-do, #ws-decisions. Fix: write \`#what-to-do\`",
  "docs/case-studies/case.md:37  found a link to \`../toolkits/kit/index.md#steps\`, where no heading has the id \`steps\`; expected a link without #, because that page has no headings. Fix: leave out # and what follows",
  "docs/case-studies/case.md:37  found a link to \`#contxt\`, where no heading has the id \`contxt\`; expected one of #context, #what-they-did, #what-changed, #what-failed, #how-to-repeat, #sources. Fix: write \`#context\`",
  "docs/case-studies/case.md:37  found a link to \`javascript:alert(1)\`, which starts with \`javascript:\`; expected a link that starts with https, http, mailto or tel, or one inside the hub. Fix: correct the address",
  "docs/case-studies/case.md:37  found a link to \`%E0%A4%A.md\`, which does not exist; expected the relative path of a page, with .md. Fix: correct the path, or take the link out",
]
`);
});

test('files beside the page and in static can be linked', () => {
  expect(check({ ...linking('./plan.xlsx'), 'docs/case-studies/plan.xlsx': 'x' })).toBe('');
  expect(check({ ...linking('/files/plan.pdf'), 'static/files/plan.pdf': 'x' })).toBe('');
});

test('a translation links from the place of its original', () => {
  const translation = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';
  expect(check(edit(translation, '/practice/visit/', '../toolkits/kit/first.md#what-to-do'))).toBe('');
  expect(check(edit(translation, '/practice/visit/', '../toolkits/kit/frist.md'))).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:32  found a link to \`../toolkits/kit/frist.md\`, which does not exist; expected the relative path of a page, with .md. Fix: write \`../toolkits/kit/first.md\`"`,
  );
});

test('a published page cannot link to a draft, a draft can link to both', () => {
  const draft = { [CASE]: edited(CASE, 'status: published', 'status: draft') };
  expect(check(draft)).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:12  found a link to \`../../case-studies/case.md#context\`, which is a draft; expected links to published pages, because drafts are left out of the site. Fix: write \`status: published\` in docs/case-studies/case.md, or take the link out"`,
  );
  const draftToolkit = { 'docs/toolkits/kit/index.md': edited('docs/toolkits/kit/index.md', 'status: published', 'status: draft') };
  expect(check({ ...draft, ...draftToolkit, ...edit('blog/2026-01-02-visit.md', '/library/toolkits/kit/', '/about/') })).toBe('');
});

test('a link to a page that cannot be read is not called broken', () => {
  expect(check({ [CASE]: 'Text' })).not.toContain(STEP);
});

test('once an edition is cut, /library/ is the edition', () => {
  const withEdition = {
    'versions.json': '["2026"]',
    'versioned_docs/version-2026/toolkits/kit/index.md': edited('docs/toolkits/kit/index.md', '', ''),
    'versioned_docs/version-2026/toolkits/kit/first.md': edited(
      STEP,
      '../../case-studies/case.md#context',
      '/library/next/case-studies/case/',
    ),
  };
  expect(check(withEdition)).toBe('');
  expect(check({ ...withEdition, ...edit(ABOUT, '/catalogue/?theme=advocacy', '/library/case-studies/case/') })).toMatchInlineSnapshot(
    `"docs/pages/about.md:13  found a link to \`/library/case-studies/case/\`, which does not exist; expected an address of the hub, with a slash at the end, like /library/toolkits/shared-space-governance/. Fix: write \`/library/next/case-studies/case/\`"`,
  );
});
