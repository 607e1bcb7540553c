import { moduleWith, problemsOf } from '#training/testing/problemsOf.ts';

const OUTCOMES = '## Outcomes {#outcomes}\n\n:::outcomes\n1. Say who decides.\n2. Draw a map.\n:::\n';

function session(minutes: number, activities: readonly string[], id = 's1', outcomes = 'lo1 lo2'): string {
  const boxes = activities.map((each) => `:::activity{${each}}\nTalk.\n:::`);
  return `## Title {#${id}}\n\n::session{min=${minutes} outcomes="${outcomes}"}\n\n${boxes.join('\n\n')}\n`;
}

function told(...parts: readonly string[]): string {
  return problemsOf([OUTCOMES, ...parts].join('\n'));
}

test('a module that holds', () => {
  expect(told(session(45, ['min=30 group=2', 'min=15 method=input']))).toBe('');
  expect(problemsOf(moduleWith(''))).toBe('');
});

test('nothing at all', () => {
  expect(problemsOf('')).toMatchInlineSnapshot(`
"1 (plan)  found no learning outcomes; expected a numbered list between \`:::outcomes\` and \`:::\`. Fix: say what participants can do afterwards
1 (plan)  found no sessions; expected at least one \`## Title {#s1}\` with \`::session{min=45 outcomes="lo1"}\` below. Fix: add a session"
`);
});

test('an empty list of outcomes', () => {
  expect(problemsOf(':::outcomes\nLater.\n:::')).toMatchInlineSnapshot(`
"1 (plan)  found no learning outcomes; expected a numbered list between \`:::outcomes\` and \`:::\`. Fix: say what participants can do afterwards
1 (plan)  found no sessions; expected at least one \`## Title {#s1}\` with \`::session{min=45 outcomes="lo1"}\` below. Fix: add a session
1 (plan)  found \`:::outcomes\` before the first heading; expected the box below a \`##\` heading. Fix: write a heading above it, like \`## Title {#s1}\`"
`);
});

test('activities longer than their session, by one minute and by more', () => {
  expect(told(session(45, ['min=46']))).toMatchInlineSnapshot(
    `"10 (plan)  found activities of 46 minutes in a session of 45; expected activities that fit into their session. Fix: write \`min=46\` for the session, or make activities shorter by 1 minute"`,
  );
  expect(told(session(45, ['min=30', 'min=30']))).toMatchInlineSnapshot(
    `"10 (plan)  found activities of 60 minutes in a session of 45; expected activities that fit into their session. Fix: write \`min=60\` for the session, or make activities shorter by 15 minutes"`,
  );
});

test('activities shorter than their session', () => {
  expect(told(session(45, ['min=30']))).toMatchInlineSnapshot(
    `"10 (draft)  found activities of 30 minutes in a session of 45; expected activities that add up to the minutes of their session. Fix: give 15 minutes to an activity, also to introduction and discussion (\`method=input\`), or write \`min=30\` for the session"`,
  );
});

test('a session whose minutes are no number is told of once, by the form of its line', () => {
  expect(told(session(0, ['min=30']))).toBe('');
});

test('a session without activities practises nothing', () => {
  expect(told(session(45, []))).toMatchInlineSnapshot(`
"3 (plan)  found the outcome \`lo1\` (“Say who decides.”), which no session with an activity and no quiz works on; expected every outcome practised somewhere. Fix: add \`lo1\` to the outcomes of such a session, or take the outcome out
3 (plan)  found the outcome \`lo2\` (“Draw a map.”), which no session with an activity and no quiz works on; expected every outcome practised somewhere. Fix: add \`lo2\` to the outcomes of such a session, or take the outcome out"
`);
});

test('outcomes that nobody listed', () => {
  expect(told(session(45, ['min=45 outcomes=lo7'], 's1', 'lo1 lo2 lo9'))).toMatchInlineSnapshot(`
"10 (plan)  found \`lo9\`, an outcome that is not in the list; expected outcomes from lo1 to lo2. Fix: correct the number, or add the outcome to the list
10 (plan)  found \`lo7\`, an outcome that is not in the list; expected outcomes from lo1 to lo2. Fix: correct the number, or add the outcome to the list"
`);
});

test('sessions out of order', () => {
  expect(told(session(10, ['min=10'], 's2'), session(10, ['min=10'], 's1'))).toMatchInlineSnapshot(`
"10 (plan)  found a session with the id \`s2\`; expected \`## Title {#s1}\` above session 1. Fix: write {#s1}, in every language
18 (plan)  found a session with the id \`s1\`; expected \`## Title {#s2}\` above session 2. Fix: write {#s2}, in every language"
`);
});

test('materials without a list', () => {
  expect(problemsOf(moduleWith(':::materials\nPaper and pens.\n:::'))).toMatchInlineSnapshot(
    `"15 (plan)  found \`:::materials\` without a list; expected one line for each thing, like \`- Flipchart paper, sheets :qty{n=8}\`. Fix: begin each line with \`- \`"`,
  );
});

describe('boxes where no output looks for them', () => {
  test('before the first heading', () => {
    expect(problemsOf(`:::materials\n- Paper\n:::\n\n${moduleWith('')}`)).toMatchInlineSnapshot(
      `"1 (plan)  found \`:::materials\` before the first heading; expected the box below a \`##\` heading. Fix: write a heading above it, like \`## Title {#s1}\`"`,
    );
  });
  test('below a break', () => {
    expect(problemsOf(moduleWith('## Break {#break-1}\n\n:::notes\nOpen the windows.\n:::\n\n::break{min=15}'))).toMatchInlineSnapshot(
      `"17 (plan)  found \`:::notes\` below a break; expected nothing but text between the heading of a break and the next \`##\` heading. Fix: move the box into a session, or write a \`##\` heading above it"`,
    );
  });
  test('an activity without a session', () => {
    expect(problemsOf(moduleWith('## Afterwards {#after}\n\n:::activity{min=5}\nWrite.\n:::'))).toMatchInlineSnapshot(
      `"17 (plan)  found \`:::activity\` outside a session; expected activities below a \`##\` heading that has a \`::session\` line. Fix: add \`::session{min=45 outcomes="lo1"}\` below the heading, or take the box out"`,
    );
  });
  test('inside another box, a list, a quotation', () => {
    const notes = ':::notes\nLook.\n:::';
    expect(
      problemsOf(
        moduleWith(`::::note\n${notes}\n::::\n\n- One\n\n  ${notes.replaceAll('\n', '\n  ')}\n\n> ${notes.replaceAll('\n', '\n> ')}`),
      ),
    ).toMatchInlineSnapshot(`
"16 (part)  found \`:::notes\` inside another box, a list or a quotation; expected the box by itself below a heading. Fix: end the other box with \`:::\` first, and write this one at the start of a line
23 (part)  found \`:::notes\` inside another box, a list or a quotation; expected the box by itself below a heading. Fix: end the other box with \`:::\` first, and write this one at the start of a line
27 (part)  found \`:::notes\` inside another box, a list or a quotation; expected the box by itself below a heading. Fix: end the other box with \`:::\` first, and write this one at the start of a line"
`);
  });
  test('a timing inside a box, and two below one heading', () => {
    expect(problemsOf(moduleWith(':::note\n::break{min=5}\n:::'))).toMatchInlineSnapshot(
      `"16 (plan)  found \`::break\` inside a box, a list or a quotation; expected the line by itself below a \`##\` heading. Fix: write it at the start of a line, outside of any box"`,
    );
    expect(problemsOf(moduleWith('::break{min=5}'))).toMatchInlineSnapshot(
      `"15 (plan)  found a second \`::session\` or \`::break\` below one \`##\` heading; expected one session or break below each \`##\` heading. Fix: write a heading of its own above this one, like \`## Title {#s2}\`"`,
    );
  });
});
