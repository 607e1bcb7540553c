import { fold, foldScript } from './fold.ts';

test.each([
  ['Šuplja', 'suplja'],
  ['ĐAK', 'dak'],
  ['përfaqësim', 'perfaqesim'],
  ['Ђачка', 'ђачка'],
])('%s without case and marks is %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['заговарање', 'zagovaranje'],
  ['Zagovaranje', 'zagovaranje'],
  ['Удружење', 'udruzenje'],
  ['меѓународен', 'megunaroden'],
  ['џеп', 'dzep'],
  ['Đak', 'dak'],
  ['Ђак', 'dak'],
  ['avokim', 'avokim'],
])('%s in either script is %s', (text, folded) => {
  expect(foldScript(text)).toBe(folded);
});
