import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';

test('a theme, an organisation and a contributor that are not in the registries', () => {
  expect(check(edit(CASE, 'themes: [advocacy]', 'themes: [budgeting, advocasy]'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:5  themes[1]: found \`advocasy\`; expected an id from data/themes.yaml. Fix: write \`advocacy\`, or add \`advocasy\` to data/themes.yaml"`,
  );
  expect(check(edit(CASE, 'organisations: [studio]', 'organisations: [theatre]'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:7  organisations[0]: found \`theatre\`; expected an id from data/organisations.yaml. Fix: choose an id from data/organisations.yaml, or add \`theatre\` there"`,
  );
  expect(check(edit(CASE, '{id: editors', '{id: editor'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:9  contributors[0].id: found \`editor\`; expected an id from data/contributors.yaml. Fix: write \`editors\`, or add \`editor\` to data/contributors.yaml"`,
  );
});
