import fc from 'fast-check';
import { tokenize } from './tokens.ts';

function written(source: string): string[] {
  return tokenize(source).map(({ kind, text }) => `${kind} ${text}`);
}

test('doc comments, names, strings, and nothing of other comments', () => {
  const source = "// a line's remark\n/* a: 1 */ /** Town. */ place: 'it\\'s', // { \n ...b.c";
  expect(written(source)).toEqual([
    'doc Town.',
    'name place',
    'mark :',
    "string it\\'s",
    'mark ,',
    'mark ...',
    'name b',
    'mark .',
    'name c',
  ]);
});

test('a doc comment of several lines is put on one', () => {
  expect(tokenize('\n/**\n * One\n *   two `*` three.\n */\nid: idField')).toEqual([
    { kind: 'doc', text: 'One two `*` three.', line: 2 },
    { kind: 'name', text: 'id', line: 6 },
    { kind: 'mark', text: ':', line: 6 },
    { kind: 'name', text: 'idField', line: 6 },
  ]);
});

test.each(['/^[a-z0-9/{]+(-[\'"`]+)*$/', '/\\//u', '`{${a}`', "'{'"])('%s hides its brackets', (literal) => {
  expect(tokenize(`(${literal}, 1)`).filter(({ kind }) => kind === 'mark')).toHaveLength(3);
});

test('a slash after a value divides', () => {
  expect(written('a / b / c')).toEqual(['name a', 'mark /', 'name b', 'mark /', 'name c']);
});

test('any comment comes out as it went in', () => {
  const sentence = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replaceAll(/[\s*/]+/g, ' ').trim());
  fc.assert(
    fc.property(
      sentence.filter((text) => text !== ''),
      (comment) => {
        expect(tokenize(`{ /** ${comment} */ id: 1 }`)[1]).toEqual({ kind: 'doc', text: comment, line: 1 });
      },
    ),
  );
});

test('any text at all is read to its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'/*{}()[]\'"`\\ \nab:,.$=>é') }), (source) => {
      expect(() => tokenize(source)).not.toThrow();
    }),
  );
});
