import { fileSize } from './fileSize.ts';

test.each([
  [0, 'en', '1 kB'],
  [8998, 'mk', '9 kB'],
  [999_400, 'en', '999 kB'],
  [999_600, 'en', '1 MB'],
  [1_630_539, 'sr', '1,6 MB'],
  [12_345_678, 'en', '12.3 MB'],
] as const)('%s bytes in %s are %s', (bytes, locale, shown) => {
  expect(fileSize(bytes, locale).replace('\u{A0}', ' ')).toBe(shown);
});
