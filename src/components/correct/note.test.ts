import { composeNote, pageNamed } from './note.ts';

test('a note has its parts in order, without those left empty', () => {
  const parts = [
    ['Page', 'pogon-zagreb (hr)'],
    ['What is wrong', ' The year.\nIt was 2009.\n'],
    ['Name', ''],
    ['Address', '  '],
  ] as const;
  expect(composeNote(parts)).toMatchInlineSnapshot(`
"Page:
pogon-zagreb (hr)

What is wrong:
The year.
It was 2009.
"
`);
});

test('a note nobody wrote is empty', () => {
  expect(
    composeNote([
      ['Page', ''],
      ['Name', '\n'],
    ]),
  ).toBe('');
});

test.each([
  ['?page=pogon-zagreb&language=hr', 'pogon-zagreb (hr)'],
  ['?language=sr-Latn&page=a%20%26%20b', 'a & b (sr-Latn)'],
  ['?page=pogon-zagreb', 'pogon-zagreb'],
  ['?page=pogon-zagreb&language=', 'pogon-zagreb'],
  ['?language=hr', ''],
  ['', ''],
])('%j names the page %j', (search, page) => {
  expect(pageNamed(search)).toBe(page);
});
