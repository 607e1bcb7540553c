import { fold } from './fold.ts';

test.each([
  ['Šuplja', 'suplja'],
  ['ĐAK', 'dak'],
  ['përfaqësim', 'perfaqesim'],
  ['Ђачка', 'ђачка'],
])('%s without case and marks is %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
