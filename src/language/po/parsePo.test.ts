import fc from 'fast-check';
import type { Unit, Worksheet } from '#model/worksheet.ts';
import { parsePo } from './parsePo.ts';
import { writePo } from './writePo.ts';

function unit(id: string, source: string): Unit {
  return { id, kind: 'paragraph', source, text: '', fuzzy: false, base: '0123456789abcdef', keep: [], concepts: [] };
}

function worksheet(units: readonly Unit[]): Worksheet {
  const kind = 'Piece';
  return {
    page: 'case',
    title: 'A case: "quoted"',
    address: '/case/',
    original: 'en',
    from: 'en',
    into: 'mk',
    translators: [],
    sections: [{ key: 'why', title: 'Why', state: 'missing', units }],
    concepts: [],
    labels: {
      intro: 'Intro',
      kinds: { title: kind, description: kind, place: kind, reason: kind, heading: kind, paragraph: kind, cell: kind, label: kind },
      keep: 'Keep:',
      term: 'Term:',
      avoid: 'Avoid:',
      memory: 'Memory',
      pending: 'Pending',
      uncut: 'Uncut',
    },
  };
}

/** Text as people write it, with everything that a PO file escapes. */
const written = fc.string({ unit: fc.constantFrom('a', 'б', ' ', '"', '\\', '\n', '\t', '#', 'msgid') }).map((text) => text.trim());

test('what was written is read back, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: written, fuzzy: fc.boolean() })), (answers) => {
      const units = answers.map((_, index) => unit(`why/${index + 1}`, `Source "${index}"\\\nline`));
      const given = new Map(units.map(({ id }, index) => [id, answers[index] ?? { text: '', fuzzy: false }]));
      const read = parsePo(writePo(worksheet(units), { answers: given, translator: 'Ана', date: '2026-11-25' }));
      expect(read.entries).toEqual(
        units.map(({ id, source, base }, index) => {
          const { text = '', fuzzy = false } = answers[index] ?? {};
          return { id, source, text, fuzzy: fuzzy && text !== '', base };
        }),
      );
    }),
  );
});

test('the header says what the file is for', () => {
  const { headers } = parsePo(writePo(worksheet([]), { translator: 'Ана Анић', date: '2026-11-25' }));
  expect(headers.get('X-Hub-Page')).toBe('case');
  expect(headers.get('Language')).toBe('mk');
  expect(headers.get('Last-Translator')).toBe('Ана Анић');
});

test('a file saved by a program: wrapped, other line ends, a mark of byte order, old entries', () => {
  const saved = [
    '\uFEFFmsgid ""',
    'msgstr ""',
    '"Language: mk\\n"',
    '"X-Hub-Page: case\\n"',
    '',
    '#: hub:why/1@0123456789abcdef',
    '#, fuzzy, no-wrap',
    '#| msgid "Old"',
    'msgctxt "why/1"',
    'msgid ""',
    '"One "',
    '"two"',
    'msgstr ""',
    '"Еден "',
    '"два"',
    'msgctxt "why/2"',
    'msgid "Three"',
    'msgstr "Три"',
    '',
    '#~ msgid "Gone"',
    '#~ msgstr "Нема"',
  ].join('\r\n');
  expect(parsePo(saved)).toEqual({
    headers: new Map([
      ['Language', 'mk'],
      ['X-Hub-Page', 'case'],
    ]),
    entries: [
      { id: 'why/1', source: 'One two', text: 'Еден два', fuzzy: true, base: '0123456789abcdef' },
      { id: 'why/2', source: 'Three', text: 'Три', fuzzy: false, base: '' },
    ],
  });
});

test.each([
  ['nothing', ''],
  ['a letter', 'Dear all,\n\n"the file" comes later.\n'],
  ['a picture', '\0\u0001"'],
  ['half a file', 'msgid "a'],
])('%s has no entries', (_, text) => {
  expect(parsePo(text)).toEqual({ headers: new Map(), entries: [] });
});
