import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const STEP = 'docs/toolkits/kit/first.md';
const items = (keys: readonly string[], said = 'Known.'): string =>
  `:::glance\n${keys.map((key) => `- ${key}: ${said}`).join('\n')}\n:::\n\n`;
const ALL = ['owner', 'basis', 'term', 'money', 'outcome'];
const inCase = (box: string): string => check(edit(CASE, '## Context {#context}', `${box}## Context {#context}`));

test('five items in their order', () => {
  expect(inCase(items(ALL))).not.toContain('glance');
});

test('an item that is missing, another order, no list', () => {
  expect(inCase(items(ALL.slice(1)))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:27  found \`:::glance\` with basis, term, money, outcome; expected a list of five items that begin with owner, basis, term, money, outcome, in this order and in every language. Fix: write \`- owner: …\`, and so on"`,
  );
  expect(inCase(items(ALL.toReversed()))).toContain('found `:::glance` with outcome, money, term, basis, owner;');
  expect(inCase(':::glance\nText.\n:::\n\n')).toContain('found `:::glance` with no list;');
  expect(inCase(items(['Owner', ...ALL.slice(1)]))).toContain('found `:::glance` with (none), basis');
});

test('an item that says nothing', () => {
  expect(inCase(items(ALL, ''))).toContain('found `owner` of `:::glance` without text;');
});

test('a second box, and a box on another page', () => {
  expect(inCase(items(ALL) + items(ALL))).toContain('found a second `:::glance`;');
  expect(check(edit(STEP, 'See the', `${items(ALL)}See the`))).toContain('found `:::glance` outside a case study;');
});

test('whoever answers for a box about a country is known', () => {
  const box = ':::country{country=HR owner=nobody reviewed=2026-11-22}\nText.\n:::\n\nSee the';
  expect(check(edit(STEP, 'See the', box))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:12  found \`owner=nobody\`; expected an id from data/contributors.yaml. Fix: choose an id from there, or add it"`,
  );
});
