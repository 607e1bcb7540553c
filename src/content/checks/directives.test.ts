import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const STEP = 'docs/toolkits/kit/first.md';
const MODULE = 'docs/training/course.md';

test('a box the hub does not have', () => {
  expect(check(edit(STEP, ':::worksheet[Decisions]{#ws-decisions}', ':::workshet[Decisions]{#ws-decisions}'))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:14  found \`:::workshet\`; expected one of note, tip, info, warning, danger, caution, outcomes, materials, notes, quiz, activity, handout, glance, country, worksheet, session, break, qty, lang. Fix: write \`:::worksheet\`"`,
  );
});

test('a name every object has is not one of the hub’s', () => {
  expect(check(edit(STEP, 'See the', '::constructor\n\nSee the'))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:12  found \`::constructor\`; expected one of note, tip, info, warning, danger, caution, outcomes, materials, notes, quiz, activity, handout, glance, country, worksheet, session, break, qty, lang. Fix: use one of these, or write plain text"`,
  );
});

test('a colon that Markdown takes for an instruction', () => {
  expect(check(edit(STEP, 'See the', 'Note:well. See the'))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:12  found \`:well\`, which Markdown reads as an instruction and not as text; expected a space after a colon, or \`:lang[text]{lang=en}\`. Fix: write \`: well\`, or \`\\:well\` to keep it together"`,
  );
});

test('times and web addresses are no instructions', () => {
  expect(check(edit(STEP, 'See the', 'At 10:30, 1:2, https://example.org:8080/a. See the'))).toBe('');
});

test('the wrong number of colons', () => {
  expect(check(edit(MODULE, '::break{min=15}', ':::break{min=15}\n:::'))).toMatchInlineSnapshot(
    `"docs/training/course.md:39  found \`:::break\`; expected \`::break{min=15}\`. Fix: write 2 colons"`,
  );
});

test('a box that is never closed', () => {
  expect(check(edit(STEP, '- [ ] Done\n:::\n', '- [ ] Done\n'))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:14  found \`:::worksheet\` that is never closed; expected a line \`:::\` at its end. Fix: add the line where the box ends"`,
  );
});

test('a worksheet without title, and with an id that forms cannot find', () => {
  expect(check(edit(STEP, '[Decisions]{#ws-decisions}', '{#decisions}'))).toMatchInlineSnapshot(`
"docs/toolkits/kit/first.md:14  found \`:::worksheet\` without text in brackets; expected \`:::worksheet[Title]{#ws-decisions}\`. Fix: write the text between [ and ]
docs/toolkits/kit/first.md:14  found \`:::worksheet\` with \`id=decisions\`; expected an id that starts with ws-, like {#ws-decisions}. Fix: write it like \`:::worksheet[Title]{#ws-decisions}\`"
`);
});

test('attributes that are missing, wrong or unknown', () => {
  expect(check(edit(MODULE, '{min=30}', '{minutes=30 group=many}'))).toMatchInlineSnapshot(`
"docs/training/course.md:33  found \`:::activity\` with \`minutes\`; expected \`:::activity{min=15 group=4}\`. Fix: write \`min\`
docs/training/course.md:33  found \`:::activity\` without \`min\`; expected whole minutes above 0, like min=45; an hour and a half is min=90. Fix: write it like \`:::activity{min=15 group=4}\`
docs/training/course.md:33  found \`:::activity\` with \`group=many\`; expected the number of people in a group, like group=4, or group=all. Fix: write it like \`:::activity{min=15 group=4}\`"
`);
});

test('foreign text needs its language', () => {
  expect(check(edit(STEP, 'See the', ':lang[Vidi] :lang[Vidi]{lang=hrvatski}. See the'))).toMatchInlineSnapshot(`
"docs/toolkits/kit/first.md:12  found \`:lang\` without \`lang\`; expected a language tag, like lang=en. Fix: write it like \`:lang[text]{lang=en}\`
docs/toolkits/kit/first.md:12  found \`:lang\` with \`lang=hrvatski\`; expected a language tag, like lang=en. Fix: write it like \`:lang[text]{lang=en}\`"
`);
});

describe('minutes, counts and words', () => {
  const session = (inBraces: string): string => check(edit(MODULE, '::session{min=45 outcomes="lo1 lo2"}', `::session{${inBraces}}`));
  const activity = (inBraces: string): string => check(edit(MODULE, ':::activity{min=15 group=2}', `:::activity{min=15 ${inBraces}}`));
  const quantity = (inBraces: string): string =>
    check(
      edit(
        MODULE,
        '## Who decides {#s1}',
        `## Materials {#materials}\n\n:::materials\n- Paper :qty${inBraces}\n:::\n\n## Who decides {#s1}`,
      ),
    );

  test.each(['0', '-5', '−5', '25:00', '45.5', '"45 minutes"', '10000'])('min=%s', (value) => {
    expect(session(`min=${value} outcomes="lo1 lo2"`)).toMatchSnapshot();
  });
  test('empty values, with quotes and without', () => {
    expect(session('min="" outcomes')).toMatchInlineSnapshot(`
"docs/training/course.md:20  found the outcome \`lo1\` (“Say who decides.”), which no session with an activity and no quiz works on; expected every outcome practised somewhere. Fix: add \`lo1\` to the outcomes of such a session, or take the outcome out
docs/training/course.md:20  found the outcome \`lo2\` (“Draw a map.”), which no session with an activity and no quiz works on; expected every outcome practised somewhere. Fix: add \`lo2\` to the outcomes of such a session, or take the outcome out
docs/training/course.md:27  found \`::session\` with an empty \`min\`; expected whole minutes above 0, like min=45; an hour and a half is min=90. Fix: write it like \`::session{min=45 outcomes="lo1 lo2"}\`
docs/training/course.md:27  found \`::session\` with an empty \`outcomes\`; expected numbers of learning outcomes, like outcomes="lo1 lo2". Fix: write it like \`::session{min=45 outcomes="lo1 lo2"}\`"
`);
  });
  test('an unknown word, with one like it and without', () => {
    expect(activity('method=discusion')).toMatchInlineSnapshot(
      `"docs/training/course.md:29  found \`:::activity\` with \`method=discusion\`; expected one of input, discussion, pairs, individual, group-work, role-play, game, writing, reading, presentation, feedback, walk, energiser. Fix: write \`method=discussion\`"`,
    );
    expect(activity('method=Discussion')).toMatchInlineSnapshot(
      `"docs/training/course.md:29  found \`:::activity\` with \`method=Discussion\`; expected one of input, discussion, pairs, individual, group-work, role-play, game, writing, reading, presentation, feedback, walk, energiser. Fix: write \`method=discussion\`"`,
    );
    expect(activity('method=zzz')).toMatchInlineSnapshot(
      `"docs/training/course.md:29  found \`:::activity\` with \`method=zzz\`; expected one of input, discussion, pairs, individual, group-work, role-play, game, writing, reading, presentation, feedback, walk, energiser. Fix: write one of the words, as in \`method=input\`, or take \`method\` out"`,
    );
  });
  test('groups of nobody', () => {
    expect(activity('group=0')).toMatchInlineSnapshot(
      `"docs/training/course.md:29  found \`:::activity\` with \`group=0\`; expected the number of people in a group, like group=4, or group=all. Fix: write it like \`:::activity{min=15 group=4}\`"`,
    );
  });
  test('names with a slip, outcomes that have lost their quotes, an id without its mark', () => {
    expect(activity('methods=input')).toMatchInlineSnapshot(
      `"docs/training/course.md:29  found \`:::activity\` with \`methods\`; expected \`:::activity{min=15 group=4}\`. Fix: write \`method\`"`,
    );
    expect(session('min=45 outcomes=lo1 lo2')).toMatchInlineSnapshot(`
"docs/training/course.md:20  found the outcome \`lo2\` (“Draw a map.”), which no session with an activity and no quiz works on; expected every outcome practised somewhere. Fix: add \`lo2\` to the outcomes of such a session, or take the outcome out
docs/training/course.md:27  found \`::session\` with \`lo2\`; expected \`::session{min=45 outcomes="lo1 lo2"}\`. Fix: put the outcomes between quotes, with spaces: \`outcomes="lo1 lo2"\`"
`);
    expect(check(edit(MODULE, 'Talk.\n:::', 'Talk.\n:::\n\n:::quiz{q1}\n**Who?**\n\n- [x] All\n- [ ] None\n:::'))).toMatchInlineSnapshot(`
"docs/training/course.md:33  found \`:::quiz\` with \`q1\`; expected \`:::quiz{#q1 outcomes=lo1}\`. Fix: write \`{#q1}\` if it is the id, or take it out
docs/training/course.md:33  found \`:::quiz\` without \`id\`; expected the number of the question on this page, like {#q1}. Fix: write it like \`:::quiz{#q1 outcomes=lo1}\`"
`);
  });
  test('quantities', () => {
    expect(quantity('{n=8}')).toBe('');
    expect(quantity('{n=1 per=4 reuse=yes}')).toBe('');
    expect(quantity('{n=0 per=-4 reuse=no}')).toMatchInlineSnapshot(`
"docs/training/course.md:28  found \`:qty\` with \`n=0\`; expected a whole number above 0, like n=8. Fix: write it like \`:qty{n=1 per=4}\`
docs/training/course.md:28  found \`:qty\` with \`per=-4\`; expected a whole number above 0, like per=4. Fix: write it like \`:qty{n=1 per=4}\`
docs/training/course.md:28  found \`:qty\` with \`reuse=no\`; expected \`yes\`, or nothing. Fix: write one of the words, as in \`reuse=yes\`, or take \`reuse\` out"
`);
    expect(quantity('')).toMatchInlineSnapshot(
      `"docs/training/course.md:28  found \`:qty\` without \`n\`; expected a whole number above 0, like n=8. Fix: write it like \`:qty{n=1 per=4}\`"`,
    );
    expect(quantity('[8]')).toMatchInlineSnapshot(
      `"docs/training/course.md:28  found \`:qty\` without \`n\`; expected a whole number above 0, like n=8. Fix: write it like \`:qty{n=1 per=4}\`"`,
    );
  });
});

describe('lines that Markdown reads as text', () => {
  test.each([
    '::session {min=45}',
    ':: session{min=45}',
    '::session{min= outcomes=lo1}',
    '::session{min=45 outcomes=“lo1 lo2”}',
    '::session{min="45 outcomes=lo1}',
    '::session{min=45',
    '::session(min=45)',
    '::sesion {min=45}',
    ':::quiz {#q1}\n**Who?**\n:::',
    ':::handout{#ho-a per=}\nDraw.\n:::',
    '> ::break {min=15}',
    'Text.\n\n:::',
  ])('%s', (text) => {
    expect(check(edit(STEP, 'See the', `${text}\n\nSee the`))).toMatchSnapshot();
  });
  test.each(['At 12::30', 'C++ has std::vector', '`::session {min=45}`', '```\n:::quiz {#q1}\n```', ':: Title ::'])(
    '%s is text',
    (text) => {
      expect(check(edit(STEP, 'See the', `${text}\n\nSee the`))).not.toContain('reads as text');
    },
  );
});
