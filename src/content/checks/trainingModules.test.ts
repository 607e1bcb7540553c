import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const MODULE = 'docs/training/course.md';

test('activities longer than their session', () => {
  expect(check(edit(MODULE, 'min=45', 'min=30'))).toMatchInlineSnapshot(
    `"docs/training/course.md:27  found activities of 45 minutes in a session of 30; expected activities that fit into their session. Fix: write \`min=45\` for the session, or make activities shorter by 15 minutes"`,
  );
});

test('an outcome that is not in the list, and one that no session works on', () => {
  expect(check(edit(MODULE, 'outcomes="lo1 lo2"', 'outcomes="lo1 lo3"'))).toMatchInlineSnapshot(`
"docs/training/course.md:20  found the outcome \`lo2\` (“Draw a map.”), which no session with an activity and no quiz works on; expected every outcome practised somewhere. Fix: add \`lo2\` to the outcomes of such a session, or take the outcome out
docs/training/course.md:27  found \`lo3\`, an outcome that is not in the list; expected outcomes from lo1 to lo2. Fix: correct the number, or add the outcome to the list"
`);
});

test('no outcomes, no sessions', () => {
  const plan = /:::outcomes[\s\S]*$/;
  expect(check(edit(MODULE, '1. Say who decides.\n2. Draw a map.\n', ''))).toContain('found no learning outcomes');
  expect(check({ [MODULE]: edit(MODULE, '', '')[MODULE]?.toString().replace(plan, 'Later.') ?? '' })).toMatchInlineSnapshot(`
"docs/training/course.md:17  found no learning outcomes; expected a numbered list between \`:::outcomes\` and \`:::\`. Fix: say what participants can do afterwards
docs/training/course.md:17  found no sessions; expected at least one \`## Title {#s1}\` with \`::session{min=45 outcomes="lo1"}\` below. Fix: add a session"
`);
});

test('sessions are numbered by their headings', () => {
  expect(check(edit(MODULE, '{#s1}', '{#who-decides}'))).toMatchInlineSnapshot(
    `"docs/training/course.md:27  found a session with the id \`who-decides\`; expected \`## Title {#s1}\` above session 1. Fix: write {#s1}, in every language"`,
  );
});
