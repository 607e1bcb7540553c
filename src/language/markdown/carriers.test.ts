import { carrierDifference } from './carrierDifference.ts';
import { carriersOf } from './carriers.ts';
import { parseMarkdown } from './parseMarkdown.ts';

function carriers(markdown: string): readonly string[] {
  return carriersOf(parseMarkdown(markdown)).carriers.map(({ kind, value, line }) => `${line} ${kind} ${value}`);
}

function difference(source: string, own: string): string | undefined {
  const found = carrierDifference(carriersOf(parseMarkdown(source)).carriers, carriersOf(parseMarkdown(own)).carriers);
  return found && `${found.kind} ${found.carrier.value}`;
}

test('a choice carries its attributes, and which answers are right', () => {
  expect(carriers(':::quiz{outcomes="lo1 lo2" #q1}\n**Who?**\n\n- [x] All\n  > Yes.\n- [ ] None\n:::')).toEqual([
    '1 directive :::quiz{#q1 outcomes="lo1 lo2"}',
    '4 answer [x]',
    '6 answer [ ]',
  ]);
});

test('pairs and steps carry how many they are', () => {
  expect(carriers(':::quiz{#q1 type=matching}\nWho?\n\n| a | b |\n| - | - |\n| c | d |\n| e | f |\n:::')).toEqual([
    '1 directive :::quiz{#q1 type=matching}',
    '1 answer 1',
    '1 answer 2',
  ]);
  expect(carriers(':::quiz{#q1 type=ordering}\nWho?\n\n1. a\n2. b\n3. c\n:::')).toHaveLength(4);
});

test('tables and lists elsewhere are free', () => {
  expect(carriers('| a | b |\n| - | - |\n| c | d |\n\n1. One\n2. Two')).toEqual([]);
});

test('a quantity is carried as it is written, its attributes in any order; foreign text is not', () => {
  expect(carriers('- Paper :qty{reuse=yes n=1 per=4} and :lang[Vidi]{lang=hr}')).toEqual(['1 directive :qty{n=1 per=4 reuse=yes}']);
});

test.each([
  ['the same', '- [x] a\n- [ ] b', '- [x] c\n- [ ] d', undefined],
  ['right and wrong changed about', '- [x] a\n- [ ] b', '- [ ] c\n- [x] d', 'moved [ ]'],
  ['all right', '- [x] a\n- [ ] b', '- [x] c\n- [x] d', 'lost [ ]'],
  ['a box that is no longer one', '- [x] a\n- [ ] b', '- [x] c\n- d', 'lost [ ]'],
  ['another quantity', 'a :qty{n=8}', 'b :qty{n=9}', 'lost :qty{n=8}'],
  ['a quantity for other people', 'a :qty{n=1 per=4}', 'b :qty{n=1 per=2}', 'lost :qty{n=1 per=4}'],
])('%s', (_what, source, own, expected) => {
  expect(difference(source, own)).toBe(expected);
});
