import { moduleWith, problemsOf } from '#training/testing/problemsOf.ts';

function told(...quizzes: readonly string[]): string {
  return problemsOf(moduleWith(quizzes.join('\n\n')));
}

/** @example quiz('type=text', '- [x] rent') */
function quiz(attributes: string, answers: string, stem = '**Who decides?**'): string {
  return `:::quiz{#q1 ${attributes}}\n${stem}\n\n${answers}\n:::`;
}

const CHOICE = quiz('outcomes=lo1', '- [x] All\n  > Yes.\n- [ ] None\n  > No.');

test.each([
  ['choice', CHOICE],
  ['multiple', quiz('', '- [x] All\n- [x] Some\n- [ ] None')],
  ['multiple with one right answer, said to be one', quiz('type=multiple', '- [x] All\n- [ ] None')],
  ['true or false', quiz('type=true-false', '- [ ] True\n- [x] False')],
  ['pairs', quiz('type=matching', '| a | b |\n| - | - |\n| c | d |\n| e | f |')],
  ['steps', quiz('type=ordering', '1. First\n2. Second')],
  ['a short answer', quiz('type=text', '- [x] rent / the rent')],
  ['a reflection', quiz('type=reflection', '> Others said this.')],
])('%s without a problem', (_type, source) => {
  expect(told(source)).toBe('');
});

test('numbers that are not those of the page', () => {
  expect(told(CHOICE, CHOICE)).toMatchInlineSnapshot(
    `"24 (plan)  found a second quiz with the id \`q1\`; expected quizzes numbered q1, q2 … as they stand on the page. Fix: write {#q2}, in every language"`,
  );
  expect(told(CHOICE.replace('#q1', '#q3'))).toMatchInlineSnapshot(
    `"15 (plan)  found the quiz \`q3\` as number 1 of the page; expected quizzes numbered q1, q2 … as they stand on the page. Fix: write {#q1}, in every language"`,
  );
});

test('no question', () => {
  expect(told(quiz('', '- [x] All\n- [ ] None', ''))).toMatchInlineSnapshot(
    `"15 (part)  found the quiz \`q1\` without a question; expected the question above the answers. Fix: write it in **bold**"`,
  );
});

test('an outcome that is not in the list', () => {
  expect(told(CHOICE.replace('lo1', 'lo4'))).toMatchInlineSnapshot(
    `"15 (plan)  found \`lo4\`, an outcome that is not in the list; expected lo1, the only outcome. Fix: correct the number, or add the outcome to the list"`,
  );
});

describe('choices', () => {
  test('no answers, one answer', () => {
    expect(told(quiz('', 'All of us.'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with no answers; expected a list like \`- [x] right\` and \`- [ ] wrong\`, at least 2. Fix: write the answers below the question, in this form"`,
    );
    expect(told(quiz('', '- [x] All'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with 1 answer; expected a list like \`- [x] right\` and \`- [ ] wrong\`, at least 2. Fix: write the answers below the question, in this form"`,
    );
  });
  test('no right answer, no boxes', () => {
    expect(told(quiz('', '- [ ] All\n- [ ] None'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with no right answer; expected at least one answer marked \`[x]\`. Fix: write \`- [x]\` before what is right"`,
    );
    expect(told(quiz('', '- All\n- None'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with no right answer; expected at least one answer marked \`[x]\`. Fix: write \`- [x]\` before what is right"`,
    );
  });
  test('two right answers where one is said', () => {
    expect(told(quiz('type=choice', '- [x] All\n- [x] None'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with 2 right answers; expected one answer marked \`[x]\`. Fix: mark one only, or write \`type=multiple\`"`,
    );
  });
  test('a third answer to a statement that is true or false', () => {
    expect(told(quiz('type=true-false', '- [x] True\n- [ ] False\n- [ ] Perhaps'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with 3 answers; expected two answers: the first says that it is true, the second that it is false. Fix: take the others out, or take \`type=true-false\` out"`,
    );
  });
  test('more answers than letters', () => {
    expect(told(quiz('', Array.from({ length: 27 }, (_, n) => `- [${n === 0 ? 'x' : ' '}] ${n}`).join('\n')))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with 27 answers; expected at most 26. Fix: make it two questions"`,
    );
  });
});

describe('pairs', () => {
  test('a list instead of a table', () => {
    expect(told(quiz('type=matching', '- a\n- b'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with no answers; expected a table of two columns with a header row and a right pair in each row, at least 2. Fix: write the answers below the question, in this form"`,
    );
  });
  test('one row', () => {
    expect(told(quiz('type=matching', '| a | b |\n| - | - |\n| c | d |'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with 1 answer; expected a table of two columns with a header row and a right pair in each row, at least 2. Fix: write the answers below the question, in this form"`,
    );
  });
  test('an empty cell', () => {
    expect(told(quiz('type=matching', '| a | b |\n| - | - |\n| c | d |\n| e |  |'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with an empty cell; expected two full cells in each row. Fix: write what belongs together"`,
    );
  });
  test('the same cell twice', () => {
    expect(told(quiz('type=matching', '| a | b |\n| - | - |\n| c | d |\n| e | *d* |'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with “d” in two rows; expected right-hand cells that all differ: otherwise two answers are right and one of them counts as wrong. Fix: word one of them differently"`,
    );
  });
  test('three columns, one column', () => {
    expect(told(quiz('type=matching', '| a | b | c |\n| - | - | - |\n| d | e | f |\n| g | h | i |'))).toMatchInlineSnapshot(
      `"18 (part)  found the quiz \`q1\` with 3 columns; expected two columns: each row is a right pair. Fix: write two cells in each row"`,
    );
    expect(told(quiz('type=matching', '| a |\n| - |\n| c |\n| d |'))).toMatchInlineSnapshot(`
"15 (part)  found the quiz \`q1\` with an empty cell; expected two full cells in each row. Fix: write what belongs together
18 (part)  found the quiz \`q1\` with 1 column; expected two columns: each row is a right pair. Fix: write two cells in each row"
`);
  });
});

test('outcomes of a module that lists none', () => {
  expect(problemsOf(`## Check {#check}\n\n${CHOICE}`)).toContain(
    'found `lo1`, an outcome that is not in the list; expected a list of learning outcomes',
  );
});

describe('steps', () => {
  test('one step', () => {
    expect(told(quiz('type=ordering', '1. First'))).toMatchInlineSnapshot(
      `"15 (part)  found the quiz \`q1\` with 1 answer; expected a numbered list of steps in the right order, at least 2. Fix: write the answers below the question, in this form"`,
    );
  });
  test('a list without numbers', () => {
    expect(told(quiz('type=ordering', '- First\n- Second'))).toMatchInlineSnapshot(
      `"18 (part)  found the quiz \`q1\` with a list without numbers; expected a numbered list in the right order. Fix: write \`1.\`, \`2.\` … before the steps"`,
    );
  });
});

test('a short answer without one that counts', () => {
  expect(told(quiz('type=text', '- [ ] rent'))).toMatchInlineSnapshot(
    `"15 (part)  found the quiz \`q1\` without an accepted answer; expected a list with at least one \`- [x] accepted answer\`. Fix: write what counts as right; several wordings with \` / \` between them"`,
  );
  expect(told(quiz('type=text', 'Write.'))).toMatchInlineSnapshot(
    `"15 (part)  found the quiz \`q1\` without an accepted answer; expected a list with at least one \`- [x] accepted answer\`. Fix: write what counts as right; several wordings with \` / \` between them"`,
  );
});
