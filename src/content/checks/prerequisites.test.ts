import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const MODULE = 'docs/training/course.md';

test('an id that no page has, and the module’s own', () => {
  expect(check(edit(MODULE, 'prerequisites: [case]', 'prerequisites: [cases, course]'))).toMatchInlineSnapshot(`
"docs/training/course.md:15  prerequisites[0]: found \`cases\`; expected the id of another page, from its front matter. Fix: write \`case\`
docs/training/course.md:15  prerequisites[1]: found \`course\`, the module itself; expected the id of another page, from its front matter. Fix: correct the id, or leave it out"
`);
});

test('reports and pages about the hub can be prerequisites', () => {
  expect(check(edit(MODULE, 'prerequisites: [case]', 'prerequisites: [visit, about, kit-first]'))).toBe('');
});
