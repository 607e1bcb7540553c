import { plural } from './plural.ts';

test.each([
  ['{count} minute|{count} minutes', 1, 'en', '1 minute'],
  ['{count} minute|{count} minutes', 0, 'en', '0 minutes'],
  ['{count} минут|{count} минута|{count} минута', 21, 'sr', '21 минут'],
  ['{count} sat|{count} sata|{count} sati', 3, 'cnr', '3 sata'],
  ['{count} sat|{count} sata|{count} sati', 5, 'sr-Latn', '5 sati'],
  ['{count} ura|{count} uri|{count} ure|{count} ur', 2, 'sl', '2 uri'],
  ['{count} ura|{count} uri|{count} ure|{count} ur', 5, 'sl', '5 ur'],
  ['one form alone', 7, 'mk', 'one form alone'],
] as const)('%s, %i in %s => %s', (message, count, locale, text) => {
  expect(plural(message, count, locale)).toBe(text);
});
