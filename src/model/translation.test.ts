import { check, edit, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

test('a reviewed translation names its reviewer', () => {
  expect(check(edit(IN_SERBIAN, 'status: machine', 'status: reviewed'))).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:9  translation.reviewers: found []; expected a name, because \`status\` is reviewed. Fix: change \`translation.reviewers\`"`,
  );
  expect(check(edit(IN_SERBIAN, 'status: machine\n  translators: []\n  reviewers: []', 'status: reviewed\n  reviewers: [Љиљана]'))).toBe(
    '',
  );
});

test('a translation is from a written language, and of a known quality', () => {
  expect(check(edit(IN_SERBIAN, 'from: en', 'from: sr-Latn'))).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:6  translation.from: found "sr-Latn"; expected one of en, sq, bs, hr, cnr, mk, sl, sr (sr-Latn is derived from sr). Fix: change \`translation.from\`"`,
  );
  expect(check(edit(IN_SERBIAN, 'status: machine', 'status: final'))).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:7  translation.status: found "final"; expected one of machine, draft, reviewed. Fix: change \`translation.status\`"`,
  );
});

test('the names of translators may be left out', () => {
  expect(check(edit(IN_SERBIAN, '  translators: []\n  reviewers: []\n', ''))).toBe('');
});

test('everything else is taken from the original', () => {
  expect(check(edit(IN_SERBIAN, 'place: Пула', 'place: Пула\nlicence: CC-BY-4.0'))).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:5  licence: found a field the hub does not know; expected only the fields of the authors’ guide. Fix: remove \`licence\`, or correct its spelling"`,
  );
});
