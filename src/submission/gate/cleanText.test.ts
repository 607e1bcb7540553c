import { cleanLines, cleanText } from './cleanText.ts';

test.each([
  ['  a \n\tb ', 'a b'],
  ['a\u200Bb\u202Ec\u00AD\uFEFF', 'abc'],
  ['e\u0308', 'ë'],
  ['\uD800x\u0000', 'x'],
  ['\u2800\u3164', ''],
  ['Љубљана – ќерка', 'Љубљана – ќерка'],
])('%j is %j', (text, expected) => {
  expect(cleanText(text)).toBe(expected);
  expect(cleanText(expected)).toBe(expected);
});

test('lines stay lines', () => {
  expect(cleanLines('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd\te');
});
