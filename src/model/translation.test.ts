import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

test('a reviewed translation names its reviewer', () => {
  expect(check(edit(IN_SERBIAN, 'status: machine', 'status: reviewed'))).toMatchInlineSnapshot();
  expect(check(edit(IN_SERBIAN, 'status: machine\n  translators: []\n  reviewers: []', 'status: reviewed\n  reviewers: [Љиљана]'))).toBe(
    '',
  );
});

test('a translation is from a written language, and of a known quality', () => {
  expect(check(edit(IN_SERBIAN, 'from: en', 'from: sr-Latn'))).toMatchInlineSnapshot();
  expect(check(edit(IN_SERBIAN, 'status: machine', 'status: final'))).toMatchInlineSnapshot();
});

test('the names of translators may be left out', () => {
  expect(check(edit(IN_SERBIAN, '  translators: []\n  reviewers: []\n', ''))).toBe('');
});

test('everything else is taken from the original', () => {
  expect(check(edit(IN_SERBIAN, 'place: Пула', 'place: Пула\nlicence: CC-BY-4.0'))).toMatchInlineSnapshot();
});
