import { formatProblem } from '#model/problem.ts';
import { readPo } from './readPo.ts';

const HEADER = `msgid ""
msgstr ""
"Language: mk\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);\\n"
"Last-Translator: Ана Анић <ana@example.org>\\n"
"X-Hub-Page: case\\n"
"X-Hub-From: en\\n"
`;
const ENTRY = `
#. Paragraph
#: hub:context/2@0123456789abcdef
#, fuzzy
#| msgid "It began."
msgctxt "context/2"
msgid "It began in a hall."
msgstr "Почна во сала."
`;

function read(text: string | Buffer): ReturnType<typeof readPo> {
  return readPo('case.mk.po', Buffer.from(text));
}

function complaints(text: string | Buffer): string {
  const found = read(text);
  return 'problems' in found ? found.problems.map(formatProblem).join('\n') : 'none';
}

test('a file is read with the state it was exported in', () => {
  const expected = {
    file: {
      name: 'case.mk.po',
      page: 'case',
      from: 'en',
      into: 'mk',
      translator: 'Ана Анић',
      entries: [
        {
          unit: 'context/2',
          source: 'It began in a hall.',
          text: 'Почна во сала.',
          fuzzy: true,
          base: '0123456789abcdef',
          line: 15,
        },
      ],
    },
  };
  expect(read(HEADER + ENTRY)).toEqual(expected);
  // As a program on Windows saves it, with a mark of byte order and letters in pieces.
  expect(read(`\uFEFF${HEADER}${ENTRY}`.normalize('NFD').replaceAll('\n', '\r\n'))).toEqual(expected);
});

test('strings may go over several lines, whose breaks mean nothing unless the author made them', () => {
  const found = read(`${HEADER}\nmsgctxt "a/"\n"1"\nmsgid "One "\n"two."\nmsgstr ""\n"Еден\\n"\n"два\\\\\\n"\n"три"\n`);
  expect('file' in found && found.file.entries).toMatchInlineSnapshot(`
[
  {
    "base": undefined,
    "fuzzy": false,
    "line": 11,
    "source": "One two.",
    "text": "Еден два\\
три",
    "unit": "a/1",
  },
]
`);
});

describe('says what is wrong with', () => {
  test.each([
    ['another charset', HEADER.replace('UTF-8', 'windows-1251') + ENTRY],
    ['bytes of another charset', Buffer.concat([Buffer.from(HEADER), Buffer.from([0xc0, 0xe1])])],
    ['an entry that is there twice', HEADER + ENTRY + ENTRY],
    [
      'a plural rule that cannot be read',
      HEADER.replace('nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);', 'nplurals=INTEGER; plural=EXPRESSION;') + ENTRY,
    ],
    ['a header without the page', HEADER.replace('X-Hub-Page: case', 'X-Other: case') + ENTRY],
    ['a language nobody writes in', HEADER.replace('Language: mk', 'Language: sr-Latn') + ENTRY],
    ['a quotation mark inside a text', HEADER + ENTRY.replace('Почна', 'Почна "таму"')],
    ['a text that never ends', `${HEADER}\nmsgctxt "a"\nmsgid "b"\nmsgstr "c\n`],
    ['an entry with plural forms', `${HEADER}\nmsgctxt "a"\nmsgid "b"\nmsgid_plural "bs"\nmsgstr[0] "c"\nmsgstr[1] "d"\n`],
    ['something else', '# Title\n\nText.'],
  ])('%s', (_, text) => {
    expect(complaints(text)).toMatchSnapshot();
  });
});
