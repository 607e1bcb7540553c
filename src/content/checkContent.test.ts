import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { check, createSite, edit, edited, messagesOf, removeSites } from './testing/site.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

test('the test site itself has no problems', () => {
  expect(check({})).toBe('');
});

describe('input that cannot be read gives one message and spoils nothing else', () => {
  test('broken front matter', () => {
    expect(check(edit(CASE, 'title: Case', 'title: Case: a hall'))).toMatchInlineSnapshot(
      `"docs/case-studies/case.md:3  found front matter that is not YAML (Nested mappings are not allowed in compact mappings); expected \`name: value\` lines. Fix: put text that contains a colon, a quote, a # or a * in double quotes"`,
    );
  });

  test('an asterisk, which YAML takes for an alias', () => {
    expect(check(edit(CASE, 'title: Case', 'title: *Case*'))).toMatchInlineSnapshot(
      `"docs/case-studies/case.md:3  found front matter that is not YAML (Unresolved alias (the anchor must be set before the alias): Case*); expected \`name: value\` lines. Fix: put text that contains a colon, a quote, a # or a * in double quotes"`,
    );
  });

  test('front matter that is no list of fields', () => {
    expect(check({ [CASE]: '---\nCase\n---\n' })).toMatchInlineSnapshot(
      `"docs/case-studies/case.md:2  found "Case"; expected fields, like {a: 1}. Fix: write \`name: value\` lines"`,
    );
  });

  test('front matter that is never closed', () => {
    expect(check({ [CASE]: '---\nid: case\n' })).toMatchInlineSnapshot(
      `"docs/case-studies/case.md:1  found front matter that is never closed; expected a block between two lines of three hyphens at the top of the file. Fix: start from a new file: \`npm run hub -- new\`"`,
    );
  });

  test('a file without front matter', () => {
    expect(check({ [CASE]: 'Text' })).toMatchInlineSnapshot(
      `"docs/case-studies/case.md:1  found no front matter; expected a block between two lines of three hyphens at the top of the file. Fix: start from a new file: \`npm run hub -- new\`"`,
    );
  });

  test('a file that is not UTF-8', () => {
    // 8A is Š in Windows-1250, which old editors still write.
    expect(check({ [CASE]: Buffer.from(edited(CASE, 'Pula', '\u008aibenik'), 'latin1') })).toMatchInlineSnapshot(
      `"docs/case-studies/case.md  found bytes that are not UTF-8; expected a text file in UTF-8. Fix: open it in your editor and save it again with the encoding “UTF-8”"`,
    );
  });

  test('a page of 5 MB', () => {
    expect(check({ [CASE]: edited(CASE, 'They met.', 'They met. '.repeat(500_000)) })).toMatchInlineSnapshot(
      `"docs/case-studies/case.md  found a file of 4.8 MB; expected at most 0.5 MB of text. Fix: split the page, or move embedded data (a pasted image?) into a file of its own"`,
    );
  });

  test('a registry that is not YAML, and one with an unresolved alias', () => {
    const messages = check({ 'data/themes.yaml': '- id: [', 'data/organisations.yaml': '- id: *studio' });
    expect(messages.split('\n').filter((message) => message.startsWith('data/'))).toMatchInlineSnapshot(`
[
  "data/organisations.yaml:1  found Unresolved alias (the anchor must be set before the alias): studio; expected a YAML list of entries, each starting with \`- id:\`. Fix: mend the YAML at that line",
  "data/themes.yaml:1  found Flow sequence in block collection must be sufficiently indented and end with a ]; expected a YAML list of entries, each starting with \`- id:\`. Fix: mend the YAML at that line",
]
`);
  });

  test('a list of editions that is no list', () => {
    expect(check({ 'versions.json': '<<<<<<< HEAD' })).toMatchInlineSnapshot(
      `"versions.json  found something else than a list of editions; expected an array of names, newest first, like ["2028", "2027"]. Fix: restore the file from Git; \`npm run hub -- release\` alone writes it"`,
    );
  });

  test('interface strings that are no JSON, and none at all', () => {
    expect(check({ 'i18n/hr/code.json': '{' }, ['i18n/sl/code.json'])).toMatchInlineSnapshot(`
"i18n/hr/code.json:1  found text that is not JSON; expected JSON like {"id": {"message": "text"}}. Fix: compare with i18n/en/code.json: a comma, quotation mark or bracket is missing, or one too many
i18n/sl/code.json  found no such file; expected JSON like {"id": {"message": "text"}}. Fix: copy i18n/en/code.json there, and translate the messages"
`);
  });
});

test('a field that is missing, one that is wrong, one that is unknown', () => {
  const broken = edited(CASE, 'licence: CC-BY-4.0', 'licence: CC').replace('place: Pula\n', '').replace('status:', 'state:');
  expect(check({ [CASE]: broken })).toMatchInlineSnapshot(`
"docs/case-studies/case.md:2  place: found nothing; expected text. Fix: add \`place:\` to the front matter
docs/case-studies/case.md:10  licence: found "CC"; expected an SPDX id: one of CC-BY-4.0, CC-BY-SA-4.0, CC-BY-NC-4.0, CC-BY-NC-SA-4.0, CC0-1.0. Fix: change \`licence\`
docs/case-studies/case.md:13  state: found a field the hub does not know; expected only the fields of the authors’ guide. Fix: remove \`state\`, or correct its spelling"
`);
});

test('an unknown locale, and the derived one', () => {
  const text = edited(IN_SERBIAN, 'Случај', 'Slučaj');
  expect(check({ [IN_SERBIAN.replace('/sr/', '/de/')]: text, [IN_SERBIAN.replace('/sr/', '/sr-Latn/')]: text })).toMatchInlineSnapshot(`
"i18n/de  found an unknown locale \`de\`; expected one of en, sq, bs, hr, cnr, mk, sl, sr. Fix: rename the folder, or remove it
i18n/sr-Latn  found translations for sr-Latn, a derived locale; expected one of en, sq, bs, hr, cnr, mk, sl, sr. Fix: remove the folder; corrections belong in i18n/sr, from which sr-Latn is derived"
`);
});

test('an interface catalogue of the derived locale', () => {
  expect(check({ 'i18n/sr-Latn/code.json': '{}' })).toMatchInlineSnapshot(
    `"i18n/sr-Latn  found translations for sr-Latn, a derived locale; expected one of en, sq, bs, hr, cnr, mk, sl, sr. Fix: remove the folder; corrections belong in i18n/sr, from which sr-Latn is derived"`,
  );
});

test('a page written in the derived locale', () => {
  expect(check(edit(CASE, 'title: Case', 'title: Case\nlanguage: sr-Latn'))).toMatchInlineSnapshot(
    `"docs/case-studies/case.md:4  language: found "sr-Latn"; expected one of en, sq, bs, hr, cnr, mk, sl, sr (sr-Latn is derived from sr). Fix: change \`language\`"`,
  );
});

test('a page in no known place', () => {
  expect(check({ 'docs/readme.md': 'Text' })).toMatchInlineSnapshot(
    `"docs/readme.md  found a page in a place the hub does not know; expected toolkits/<name>/index.md, toolkits/<name>/<step>.md, case-studies/<name>.md, training/<name>.md or pages/<name>.md. Fix: move the file, or start with \`npm run hub -- new\`"`,
  );
});

test('problems come in reading order, and lines are those of the file, also with Windows line ends', () => {
  const broken = edited(CASE, 'They met.', '[a](./a.md)').replace('They meet.', '[b](./b.md)');
  const lines = (text: string): string[] => [...text.matchAll(/case\.md:(\d+)/g)].map(([, line = '']) => line);
  const expected = ['They met.', 'They meet.'].map((text) => `${edited(CASE, '', '').split('\n').indexOf(text) + 1}`);
  expect(lines(check({ [CASE]: broken }))).toEqual(expected);
  expect(lines(check({ [CASE]: broken.replaceAll('\n', '\r\n') }))).toEqual(expected);
});

test('content is read anew each time', () => {
  const siteDir = createSite();
  expect(messagesOf(siteDir)).toBe('');
  appendFileSync(path.join(siteDir, CASE), '\n[a](./a.md)\n');
  expect(messagesOf(siteDir)).not.toBe('');
});
