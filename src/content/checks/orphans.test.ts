import { check, edit, edited, removeSites, SITE } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const CURRENT = 'i18n/sr/docusaurus-plugin-content-docs/current';
const IN_SERBIAN = `${CURRENT}/case-studies/case.md`;
const LINKS_TO_CASE = {
  ...edit('docs/toolkits/kit/first.md', '../../case-studies/case.md#context', './index.md'),
  ...edit('docs/training/course.md', '[case]', '[]'),
};

test('a page was deleted and its translation remains', () => {
  expect(check(LINKS_TO_CASE, [CASE])).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md  found a translation of docs/case-studies/case.md, which does not exist; expected a translation only where there is a page. Fix: remove it with its page"`,
  );
});

test('a page was renamed without its translation', () => {
  expect(check({ ...LINKS_TO_CASE, 'docs/case-studies/cases.md': edited(CASE, '', '') }, [CASE])).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md  found a translation of docs/case-studies/case.md, which does not exist; expected a translation only where there is a page. Fix: remove it with its page; if the page was renamed to docs/case-studies/cases.md, rename the translation too"`,
  );
});

test('a page that cannot be read still is a page', () => {
  expect(check({ [CASE]: 'Text' })).not.toContain(IN_SERBIAN);
});

test('a translation for an edition that does not exist', () => {
  expect(check({ [IN_SERBIAN.replace('current', 'version-2020')]: SITE[IN_SERBIAN] ?? '' })).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/version-2020/case-studies/case.md  found a page in a folder the hub does not read; expected i18n/sr/docusaurus-plugin-content-docs/current/, i18n/sr/docusaurus-plugin-content-blog/, i18n/sr/docusaurus-plugin-content-pages-site/. Fix: move it to one of these; a folder of an edition that is gone can be removed"`,
  );
});

test('a page about the hub, translated among the pages of the library', () => {
  expect(check({ [`${CURRENT}/pages/about.md`]: edited(IN_SERBIAN, '[^interview]', '') })).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/pages/about.md  found a translation of docs/pages/about.md, which does not exist; expected a translation only where there is a page. Fix: remove it with its page; if the page was renamed to docs/pages/about.md, rename the translation too"`,
  );
});

test('an image among the translations', () => {
  expect(check({ [`${CURRENT}/case-studies/hall.jpg`]: 'image' })).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/hall.jpg  found a file that is not a page; expected only translated pages here: all languages share the files beside the original. Fix: move it to docs/case-studies/hall.jpg"`,
  );
});
