import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const STEP = 'docs/toolkits/kit/first.md';
const MODULE = 'docs/training/course.md';

test('a box the hub does not have', () => {
  expect(check(edit(STEP, ':::worksheet[Decisions]{#ws-decisions}', ':::workshet[Decisions]{#ws-decisions}'))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:14  found \`:::workshet\`; expected one of note, tip, info, warning, danger, caution, outcomes, materials, notes, quiz, activity, handout, worksheet, session, break, qty, lang. Fix: write \`:::worksheet\`"`,
  );
});

test('a name every object has is not one of the hub’s', () => {
  expect(check(edit(STEP, 'See the', '::constructor\n\nSee the'))).toMatchInlineSnapshot(
    `"docs/toolkits/kit/first.md:12  found \`::constructor\`; expected one of note, tip, info, warning, danger, caution, outcomes, materials, notes, quiz, activity, handout, worksheet, session, break, qty, lang. Fix: use one of these, or write plain text"`,
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
  expect(check(edit(MODULE, '{min=20}', '{minutes=20 group=many}'))).toMatchInlineSnapshot(`
"docs/training/course.md:33  found \`:::activity\` with \`minutes\`; expected \`:::activity{min=15 group=4}\`. Fix: take \`minutes\` out
docs/training/course.md:33  found \`:::activity\` without \`min\`; expected whole minutes, like min=45. Fix: write it like \`:::activity{min=15 group=4}\`
docs/training/course.md:33  found \`:::activity\` with \`group=many\`; expected the number of people in a group, like group=4, or group=all. Fix: write it like \`:::activity{min=15 group=4}\`"
`);
});

test('foreign text needs its language', () => {
  expect(check(edit(STEP, 'See the', ':lang[Vidi] :lang[Vidi]{lang=hrvatski}. See the'))).toMatchInlineSnapshot(`
"docs/toolkits/kit/first.md:12  found \`:lang\` without \`lang\`; expected a language tag, like lang=en. Fix: write it like \`:lang[text]{lang=en}\`
docs/toolkits/kit/first.md:12  found \`:lang\` with \`lang=hrvatski\`; expected a language tag, like lang=en. Fix: write it like \`:lang[text]{lang=en}\`"
`);
});
