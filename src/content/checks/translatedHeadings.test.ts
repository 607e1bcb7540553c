import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

test('an id that was translated', () => {
  const translation = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';
  expect(check(edit(translation, '{#what-changed}', '{#sta-se-promenilo}'))).toMatchInlineSnapshot(`
"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:11  found no heading with the id \`what-changed\`; expected the headings of docs/case-studies/case.md (line 35: “What changed”). Fix: add \`## … {#what-changed}\` with its text, or correct the id of the heading
i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:20  found the heading id \`sta-se-promenilo\`, which the original does not have; expected the headings of docs/case-studies/case.md. Fix: write the id the heading has there, or take it out"
`);
});
