import { check, edited, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

test('two reports with one name', () => {
  const report = edited('blog/2026-01-02-visit.md', 'id: visit', 'id: second-visit').replace(
    'published: 2026-01-02',
    'published: 2026-01-03',
  );
  expect(check({ 'blog/2026-01-03-visit.md': report })).toMatchInlineSnapshot(
    `"blog/2026-01-03-visit.md  found a page at /practice/visit/, where blog/2026-01-02-visit.md is served; expected an address of its own for every page. Fix: rename the file"`,
  );
});

test('a page at an address of the site itself', () => {
  expect(check({ 'docs/pages/catalogue.md': edited('docs/pages/about.md', 'id: about', 'id: catalogue') })).toMatchInlineSnapshot(
    `"docs/pages/catalogue.md  found a page at /catalogue/, where a page of the site itself is served; expected an address of its own for every page. Fix: rename the file"`,
  );
});
