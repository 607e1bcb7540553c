import { check, edit, edited, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';

test('two pages with one id, also in different parts of the hub', () => {
  expect(check({ 'docs/case-studies/other.md': edited(CASE, '', '') })).toMatchInlineSnapshot(
    `"docs/case-studies/other.md:2  id: found \`case\`, which docs/case-studies/case.md has too; expected an id of its own for every page. Fix: change the id of the newer page"`,
  );
  expect(check(edit('blog/2026-01-02-visit.md', 'id: visit', 'id: case'))).toMatchInlineSnapshot(
    `"blog/2026-01-02-visit.md:2  id: found \`case\`, which docs/case-studies/case.md has too; expected an id of its own for every page. Fix: change the id of the newer page"`,
  );
});

test('an edition may repeat the ids of the working draft', () => {
  const withoutLinks = edited(CASE, '[report](/practice/visit/)', 'report');
  expect(check({ 'versions.json': '["2026"]', 'versioned_docs/version-2026/case-studies/case.md': withoutLinks })).not.toContain('id:');
});
