import { check, edit, edited, removeSites } from '#content/testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

test('a key that is not listed, on the line where it stands', () => {
  expect(check(edit(CASE, 'They meet.', 'They meet\nevery week.[^intervew]'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:38  found \`[^intervew]\`, which is not among the sources; expected the key of a source in the front matter of docs/case-studies/case.md. Fix: write \`[^interview]\`, or add a source with \`key: intervew\`"`,
  );
});

test('a source that is never cited', () => {
  expect(check(edit(CASE, '[^interview]', ''))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:19  sources[0]: found the source \`interview\`, which the text never cites; expected every source cited at least once. Fix: write \`[^interview]\` after the sentence that rests on it, or take the source out"`,
  );
});

test('two sources with one key', () => {
  const source = edited(CASE, '', '').match(/ {2}- key[\s\S]*?\n(?=---)/)?.[0] ?? '';
  expect(check(edit(CASE, source, source + source))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:25  sources[1].key: found a second source with the key \`interview\`; expected keys that occur once. Fix: give it another key"`,
  );
});

test('a footnote written by hand', () => {
  expect(check(edit(CASE, 'They meet.', 'They meet.\n\n[^interview]: An interview.'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:39  found the footnote \`[^interview]: …\`; expected no footnotes in the text: the hub writes them from \`sources\`. Fix: take the line out, and describe the source in the front matter"`,
  );
});

test('a translation that lost a citation, and one that cites what the original does not list', () => {
  expect(check(edit(IN_SERBIAN, '[^interview]', '[^other]'))).toMatchInlineSnapshot(
    `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:14  found \`[^other]\`, which is not among the sources; expected the key of a source in the front matter of docs/case-studies/case.md. Fix: add a source with \`key: other\`"`,
  );
});
