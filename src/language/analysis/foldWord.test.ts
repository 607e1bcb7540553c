import { foldWord } from './foldWord.ts';

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
  expect(foldWord(text)).toBe(folded);
});
