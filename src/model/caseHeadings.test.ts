import { toSerbianLatin } from '#language/serbianLatin.ts';
import { CASE_HEADINGS } from './caseHeadings.ts';

test('Serbian says the same in both scripts', () => {
  const converted = Object.entries(CASE_HEADINGS.sr).map(([id, heading]) => [id, toSerbianLatin(heading)]);
  expect(CASE_HEADINGS['sr-Latn']).toEqual(Object.fromEntries(converted));
});
