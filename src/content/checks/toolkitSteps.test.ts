import { check, edit, edited, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const OVERVIEW = 'docs/toolkits/kit/index.md';
const FIRST = 'docs/toolkits/kit/first.md';

function step(number: number): { [file: string]: string } {
  return {
    [`docs/toolkits/kit/step-${number}.md`]: edited(FIRST, 'step: 1', `step: ${number}`).replace('id: kit-first', `id: kit-${number}`),
  };
}

test('steps 1, 2, 3', () => {
  expect(check({ ...step(2), ...step(3) })).toBe('');
});

test('a toolkit without steps', () => {
  expect(check(edit(OVERVIEW, '[first step](./first.md)', 'text'), [FIRST])).toMatchInlineSnapshot(
    `"docs/toolkits/kit/index.md  found a toolkit without steps; expected at least one step beside the overview. Fix: add a page with \`step: 1\` to the folder"`,
  );
});

test('a folder without an overview', () => {
  expect(check(edit('blog/2026-01-02-visit.md', '/library/toolkits/kit/', '/about/'), [OVERVIEW])).toMatchInlineSnapshot(
    `"docs/toolkits/kit/index.md  found no such file, but steps beside it; expected an overview in every toolkit’s folder. Fix: write the overview; \`npm run hub -- new toolkit\` shows its form"`,
  );
});

test('a number that occurs twice, and one that is missing', () => {
  expect(check({ ...step(3), 'docs/toolkits/kit/other.md': edited(FIRST, 'kit-first', 'kit-other') })).toMatchInlineSnapshot(`
"docs/toolkits/kit/other.md:5  step: found 1, which docs/toolkits/kit/first.md has too; expected a number of its own for every step. Fix: change \`step\` here or there
docs/toolkits/kit/step-3.md:5  step: found 3, but no step 2; expected numbers 1, 2, 3 … without gaps. Fix: number the steps anew"
`);
});

test('the number of a step that cannot be read is not missed', () => {
  expect(check({ ...step(2), [FIRST]: 'Text' })).not.toContain('step-2.md');
});
