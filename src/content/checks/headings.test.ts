import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const STEP = 'docs/toolkits/kit/first.md';
const CASE = 'docs/case-studies/case.md';
const ID = '## What to do {#what-to-do}';

test('a heading without an id', () => {
  expect(check(edit(STEP, ID, '## Шта радити?'))).toMatchInlineSnapshot(`
"docs/toolkits/kit/first.md:10  found the heading “Шта радити?” without an id; expected an id that never changes. Fix: write \`## Шта радити? {#sta-raditi}\`
docs/toolkits/kit/first.md:10  found “Шта”, Cyrillic letters in text in Latin script (Ш т а); expected English in Latin script throughout. Fix: type the word anew on a keyboard for English, or mark a foreign word: \`:lang[Шта]{lang=…}\`
docs/toolkits/kit/first.md:10  found “радити”, Cyrillic letters in text in Latin script (р а д и т); expected English in Latin script throughout. Fix: type the word anew on a keyboard for English, or mark a foreign word: \`:lang[радити]{lang=…}\`"
`);
});

test('a heading of which no id can be made', () => {
  expect(check(edit(STEP, ID, '## 你好'))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:10  found the heading “你好” without an id; expected an id that never changes. Fix: write \`## 你好 {#short-name}\`"`,
  );
});

test('an id that is not ASCII', () => {
  expect(check(edit(STEP, ID, '## What to do {#šta-raditi}'))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:10  found the heading id \`šta-raditi\`; expected lower-case ASCII words joined by hyphens, like \`what-changed\`. Fix: write \`{#sta-raditi}\`"`,
  );
});

test('a main heading', () => {
  expect(check(edit(STEP, ID, `# First\n\n${ID}`))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:10  found the main heading \`# First\`; expected headings from ## on: the title is in the front matter. Fix: write ##, or take the line out"`,
  );
});

test('an id that occurs twice', () => {
  expect(check(edit(STEP, ID, `${ID}\n\n### Again {#what-to-do}`))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:12  found a second \`{#what-to-do}\`, the first is in line 10; expected ids that occur once on a page. Fix: change one of the two, in every language"`,
  );
});

test('a heading with the id of a worksheet', () => {
  expect(check(edit(STEP, 'See the', '### Sheet {#ws-decisions}\n\nSee the'))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:16  found a second \`{#ws-decisions}\`, the first is in line 12; expected ids that occur once on a page. Fix: change one of the two, in every language"`,
  );
});

test('the id of the section the hub writes', () => {
  expect(check(edit(CASE, 'They meet.', 'They meet.\n\n### Sources {#sources}'))).toContain('found the heading id `sources`');
});
