import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';

describe('status and the reason for it', () => {
  test('a retired page says why', () => {
    expect(check(edit(CASE, 'status: published', 'status: retired'))).toMatchInlineSnapshot(
      `"docs/case-studies/case.md:2  retiredBecause: found nothing; expected a reason, because \`status\` is retired. Fix: add \`retiredBecause:\` to the front matter"`,
    );
  });

  test('no other page does', () => {
    const reason = 'retiredBecause: The hall was closed.';
    expect(check(edit(CASE, 'status: published', `status: published\n${reason}`))).toMatchInlineSnapshot(
      `"docs/case-studies/case.md:14  retiredBecause: found "The hall was closed."; expected no reason, because \`status\` is not retired. Fix: change \`retiredBecause\`"`,
    );
    expect(check(edit('docs/pages/about.md', 'status: published', `status: draft\n${reason}`))).toMatchInlineSnapshot(
      `"docs/pages/about.md:11  retiredBecause: found "The hall was closed."; expected no reason, because \`status\` is not retired. Fix: change \`retiredBecause\`"`,
    );
    expect(check(edit(CASE, 'status: published', reason))).toMatchInlineSnapshot(
      `"docs/case-studies/case.md:13  retiredBecause: found "The hall was closed."; expected no reason, because \`status\` is not retired. Fix: change \`retiredBecause\`"`,
    );
    expect(check(edit(CASE, 'status: published', `status: retired\n${reason}`))).toBe('');
  });

  test('there are three', () => {
    expect(check(edit(CASE, 'status: published', 'status: ready'))).toMatchInlineSnapshot(
      `"docs/case-studies/case.md:13  status: found "ready"; expected one of draft, published, retired. Fix: change \`status\`"`,
    );
  });
});

test('texts have lengths that lists and previews have room for', () => {
  expect(check(edit(CASE, 'title: Case', `title: ${'A'.repeat(91)}`))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:3  title: found "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA…; expected at most 90 characters. Fix: change \`title\`"`,
  );
  expect(check(edit(CASE, 'A sentence that is long enough to describe the page.', 'Too short.'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:4  description: found "Too short."; expected one or two sentences of at least 40 characters. Fix: change \`description\`"`,
  );
});

test('a page has a theme and a contributor with a role, and not too many themes', () => {
  expect(check(edit(CASE, 'themes: [advocacy]', 'themes: []'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:5  themes: found []; expected at least one theme. Fix: change \`themes\`"`,
  );
  expect(check(edit(CASE, 'themes: [advocacy]', 'themes: [advocacy, advocacy, advocacy, advocacy, advocacy]'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:5  themes: found ["advocacy","advocacy","advocacy","advocacy","advocacy"]; expected at most four themes. Fix: change \`themes\`"`,
  );
  expect(check(edit(CASE, 'contributors:\n  - {id: editors, roles: [author]}', 'contributors: []'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:8  contributors: found []; expected at least one contributor. Fix: change \`contributors\`"`,
  );
  expect(check(edit(CASE, 'roles: [author]', 'roles: [writer]'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:9  contributors[0].roles[0]: found "writer"; expected one of author, editor, translator, reviewer, facilitator. Fix: change \`contributors[0].roles[0]\`"`,
  );
});

test('a source is whole, and is named by place where it is not', () => {
  expect(check(edit(CASE, '    url: https://example.org/interview\n    seen: 2026-01', '    url: example.org\n    seen: last year')))
    .toMatchInlineSnapshot(`
"docs/case-studies/case.md:23  sources[0].url: found "example.org"; expected a full address that starts with https:// or http://. Fix: change \`sources[0].url\`
docs/case-studies/case.md:24  sources[0].seen: found "last year"; expected a date like 2026-11-22, or a month like 2026-11. Fix: change \`sources[0].seen\`"
`);
});

test('what may be left out may be left out', () => {
  const without = ['countries: [HR]\n', 'organisations: [studio]\n', 'licence: CC-BY-4.0\n', 'status: published'];
  for (const field of without) expect(check(edit(CASE, field, ''))).toBe('');
});
