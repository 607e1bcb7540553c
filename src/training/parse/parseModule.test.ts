import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '#model/locale.ts';
import { parseModule } from './parseModule.ts';

function parse(body: string, borrowed: ReadonlyMap<string, Locale> = new Map()): ReturnType<typeof parseModule> {
  return parseModule(parseMarkdown(body), { language: 'sq', borrowed });
}

const MODULE = `Intro.

## Outcomes {#outcomes}

:::outcomes
1. Say *who* decides.
2. Draw a map.
:::

## Materials {#materials}

:::materials
- Flipchart paper, sheets :qty{n=8}
- Case study, one of *two* :qty{n=1 per=4 reuse=yes}
- A clock
:::

## Who decides *today*? {#s1}

::session{min=45 outcomes="lo1  lo2"}

Text.

### Pairs {#s1-pairs}

:::activity{min=15 group=2 method=pairs}
Talk.
:::

:::notes
Listen.
:::

:::materials
- Cards :qty{n=100}
:::

### Check {#s1-check}

:::quiz{#q1 outcomes=lo1}
**Who?**

- [x] All
  > Yes.
- [ ] None

> In general.
:::

## Lunch {#break-1}

::break{min=60 kind=lunch}

## Handout: a map {#handout-map}

:::handout{#ho-map per=2}
Draw.
:::
`;

test('reads the plan', () => {
  const module = parse(MODULE);
  expect(module.outcomes.map(({ id, plain }) => [id, plain])).toEqual([
    ['lo1', 'Say who decides.'],
    ['lo2', 'Draw a map.'],
  ]);
  expect(module.parts.map(({ kind, id, title }) => [kind, id, title])).toEqual([
    ['text', 'outcomes', 'Outcomes'],
    ['text', 'materials', 'Materials'],
    ['session', 's1', 'Who decides today?'],
    ['break', 'break-1', 'Lunch'],
    ['text', 'handout-map', 'Handout: a map'],
  ]);
  expect(module.totalMinutes).toBe(105);
});

test('a session is its blocks in order; the heading above an activity is its title', () => {
  const session = parse(MODULE).parts[2];
  expect(session).toMatchObject({ kind: 'session', minutes: 45, outcomes: ['lo1', 'lo2'] });
  const blocks = session?.kind === 'session' ? session.blocks : [];
  expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'activity', 'notes', 'materials', 'text', 'quiz']);
  expect(blocks[1]).toMatchObject({ id: 's1-pairs', title: 'Pairs', minutes: 15, group: 2, method: 'pairs' });
});

test('what an activity needs may stand between its heading and the activity', () => {
  const part = parse('## S {#s1}\n\n::session{min=5}\n\n### A {#s1-a}\n\n:::materials\n- Pens\n:::\n\n:::activity{min=5}\nDo.\n:::\n')
    .parts[0];
  expect(part?.kind === 'session' && part.blocks.map((block) => [block.kind, 'title' in block ? block.title : ''])).toEqual([
    ['materials', ''],
    ['activity', 'A'],
  ]);
});

test('materials have quantities, and those of a session belong to it', () => {
  expect(parse(MODULE).materials.map(({ plain, quantity, session }) => ({ plain, quantity, session }))).toEqual([
    { plain: 'Flipchart paper, sheets', quantity: { count: 8, reuse: false } },
    { plain: 'Case study, one of two', quantity: { count: 1, per: 4, reuse: true } },
    { plain: 'A clock' },
    { plain: 'Cards', quantity: { count: 100, reuse: false }, session: 's1' },
  ]);
});

test('a handout is named by its heading', () => {
  expect(parse(MODULE).handouts).toMatchObject([{ id: 'ho-map', title: 'A map', per: 2, language: 'sq' }]);
});

test('what is not translated yet keeps its language', () => {
  const module = parse(MODULE, new Map<string, Locale>([['s1-pairs', 'en']]));
  const session = module.parts[2];
  const blocks = session?.kind === 'session' ? session.blocks : [];
  expect(session).toMatchObject({ language: 'sq' });
  expect(blocks[1]).toMatchObject({ kind: 'activity', language: 'en' });
  expect(module.quizzes[0]).toMatchObject({ language: 'sq' });
});

function quiz(source: string): ReturnType<typeof parse>['quizzes'][number] | undefined {
  return parse(`## Check {#check}\n\n${source}\n`).quizzes[0];
}

function plain(nodes: Parameters<typeof toString>[0]): string {
  return toString(nodes);
}

test('a choice has one right answer and feedback for each', () => {
  const read = quiz(':::quiz{#q1}\n**Who?**\n\n- [x] All\n  > Yes.\n- [ ] None\n\n> In general.\n:::');
  expect(read).toMatchObject({ type: 'choice', id: 'q1' });
  expect(read?.type === 'choice' && read.options.map((o) => [o.id, plain(o.content), o.right, plain(o.feedback)])).toEqual([
    ['a', 'All', true, 'Yes.'],
    ['b', 'None', false, ''],
  ]);
  expect([plain(read?.stem), plain(read?.feedback)]).toEqual(['Who?', 'In general.']);
});

test('several right answers make a multiple choice', () => {
  expect(quiz(':::quiz{#q1}\nWho?\n\n- [x] All\n- [x] Some\n- [ ] None\n:::')).toMatchObject({ type: 'multiple' });
});

test('pairs stand in a table', () => {
  const read = quiz(':::quiz{#q1 type=matching}\nMatch.\n\n| Rule | Says |\n| --- | --- |\n| access | *who* |\n| decision | how |\n:::');
  expect(read?.type === 'matching' && read.pairs.map(({ id, left, right }) => [id, plain(left), plain(right)])).toEqual([
    ['a', 'access', 'who'],
    ['b', 'decision', 'how'],
  ]);
  expect(read?.type === 'matching' && read.columns.map(plain)).toEqual(['Rule', 'Says']);
});

test('a short answer has wordings; a reflection has none', () => {
  expect(quiz(':::quiz{#q1 type=text}\nName it.\n\n- [x] overheads / support costs\n  > Yes.\n- [ ] rent\n:::')).toMatchObject({
    type: 'text',
    answers: [
      { wordings: ['overheads', 'support costs'], right: true },
      { wordings: ['rent'], right: false },
    ],
  });
  const read = quiz(':::quiz{#q1 type=reflection}\nThink.\n\n- of this\n\n> Others said.\n:::');
  expect([read?.type, plain(read?.stem), plain(read?.feedback)]).toEqual(['reflection', 'Think.of this', 'Others said.']);
});

test('steps in order', () => {
  const read = quiz(':::quiz{#q1 type=ordering}\nOrder.\n\n1. First\n2. Second\n:::');
  expect(read?.type === 'ordering' && read.items.map(({ id, content }) => [id, plain(content)])).toEqual([
    ['a', 'First'],
    ['b', 'Second'],
  ]);
});
