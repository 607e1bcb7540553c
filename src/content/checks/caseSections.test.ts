import { check, edit, edited, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';

test('a section that is missing', () => {
  expect(check(edit(CASE, '## What changed {#what-changed}\n\nThey meet.\n', ''))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:26  found no section with the id \`what-changed\`; expected the sections {#context}, {#what-they-did}, {#what-changed}, {#what-failed}, {#how-to-repeat}, in this order. Fix: add a heading \`## … {#what-changed}\` and what there is to say"`,
  );
});

test('a section too many', () => {
  expect(check(edit(CASE, '## What failed', '## Money {#money}\n\nNone.\n\n## What failed'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:39  found a section with the id \`money\`; expected the sections {#context}, {#what-they-did}, {#what-changed}, {#what-failed}, {#how-to-repeat}, in this order. Fix: make it a ### heading inside one of the sections"`,
  );
});

test('sections in the wrong order', () => {
  const swapped = edited(CASE, '{#what-they-did}', '{#x}')
    .replace('{#what-changed}', '{#what-they-did}')
    .replace('{#x}', '{#what-changed}');
  expect(check({ [CASE]: swapped })).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:35  found the section \`what-they-did\` too late; expected the sections {#context}, {#what-they-did}, {#what-changed}, {#what-failed}, {#how-to-repeat}, in this order. Fix: move it before \`what-changed\`"`,
  );
});

test('a section without text', () => {
  expect(check(edit(CASE, 'They meet.\n', ''))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:35  found the section \`what-changed\` without text; expected text in every section. Fix: fill it; if nothing is known, say so"`,
  );
});

test('headings inside a section are free', () => {
  expect(check(edit(CASE, 'They meet.', '### Where {#where}\n\nThere.'))).not.toContain('a section');
});
