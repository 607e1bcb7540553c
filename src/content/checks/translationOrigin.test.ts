import { check, edit, edited, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';
const IN_MACEDONIAN = IN_SERBIAN.replace('/sr/', '/mk/');

function fromSerbian(language: string): string {
  const text = edited(IN_SERBIAN, 'from: en', `from: ${language}`);
  // Serbian words with letters that Macedonian lacks.
  return text.replaceAll('Почело', 'Почна').replaceAll(/[ђћ]/g, 'ќ');
}

test('a translation into the language of the page', () => {
  expect(check(edit('docs/case-studies/case.md', 'title: Case', 'title: Случај\nlanguage: sr'))).toContain(
    'found a translation into sr, the language docs/case-studies/case.md is written in',
  );
});

test('a translation from itself, and from a language the page is not in', () => {
  expect(check(edit(IN_SERBIAN, 'from: en', 'from: sr'))).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:6  translation.from: found \`sr\`, the language of the translation itself; expected one of en. Fix: write the language you translated from"`,
  );
  expect(check(edit(IN_SERBIAN, 'from: en', 'from: hr'))).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:6  translation.from: found \`hr\`, in which docs/case-studies/case.md does not exist; expected one of en. Fix: write the language you translated from"`,
  );
});

test('another translation may stand between', () => {
  expect(check({ [IN_MACEDONIAN]: fromSerbian('sr') })).toBe('');
});
