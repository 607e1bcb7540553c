import { check, edit, edited, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const SL = 'i18n/sl/code.json';

test('a missing and an unknown message', () => {
  expect(check(edit(SL, '"greeting"', '"greetings"'))).toMatchInlineSnapshot(`
"i18n/sl/code.json  greeting: found no such message; expected a message for every id of i18n/en/code.json. Fix: translate “Hello, {name}”
i18n/sl/code.json  greetings: found a message the hub does not use; expected only ids of i18n/en/code.json. Fix: remove it, or correct the id"
`);
});

test('an empty message', () => {
  expect(check(edit(SL, 'Hello, {name}', ' '))).toMatchInlineSnapshot(
    `"i18n/sl/code.json  greeting: found an empty message; expected text. Fix: translate “Hello, {name}”"`,
  );
});

test('a placeholder that was translated', () => {
  expect(check(edit(SL, '{name}', '{ime}'))).toMatchInlineSnapshot(
    `"i18n/sl/code.json  greeting: found {ime}; expected {name}. Fix: use the placeholders of “Hello, {name}”, spelled as there"`,
  );
});

test('a plural form that lacks the number is fine', () => {
  expect(check(edit(SL, '{count} b|', 'b|'))).toBe('');
});

test('too few plural forms, and a plural where there is none', () => {
  expect(check({ [SL]: edited(SL, '|{count} d', ''), ...edit('i18n/hr/code.json', 'Hello, {name}', 'Bok, {name}|Zdravo') }))
    .toMatchInlineSnapshot(`
"i18n/hr/code.json  greeting: found 2 plural forms; expected one form, without \`|\`. Fix: write “Hello, {name}” in one form
i18n/sl/code.json  theme.count: found 3 plural forms; expected 4 forms separated by \`|\`: one|two|few|other. Fix: write “a|{count} b” in 4 forms"
`);
});

test('a message that Docusaurus needs', () => {
  const theme = 'node_modules/@docusaurus/theme-translations/locales/base/theme-common.json';
  expect(check(edit(theme, '"theme.count"', '"theme.new": "New", "theme.count"'))).toMatchInlineSnapshot(
    `"i18n/en/code.json  theme.new: found no such message; expected every message Docusaurus’ theme shows. Fix: add it; its text stands in node_modules/@docusaurus/theme-translations/locales/base/theme-common.json"`,
  );
});
