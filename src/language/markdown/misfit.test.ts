import { misfit } from './misfit.ts';

function paragraph(source: string, text: string, into: 'hr' | 'sr' = 'hr'): ReturnType<typeof misfit> {
  return misfit({ kind: 'paragraph', source }, text, into);
}

test('a quantity inside a piece is kept, wherever the words put it', () => {
  const source = 'Sticky notes, pads :qty{n=1 per=4}';
  expect(paragraph(source, 'Samoljepljivi listići, blokovi :qty{n=1 per=4}')).toBeUndefined();
  expect(paragraph(source, ':qty{per=4 n=1} blok samoljepljivih listića')).toBeUndefined();
  expect(paragraph(source, 'Самолепљиви листићи, блокови :qty{n=1 per=4}', 'sr')).toBeUndefined();
});

test('a quantity that is lost, changed, doubled or added', () => {
  const source = 'Flipchart paper, sheets :qty{n=8}';
  expect(paragraph(source, 'Papir za ploču, 8 listova')).toEqual({ kind: 'lost', value: ':qty{n=8}' });
  expect(paragraph(source, 'Papir za ploču, listova :qty{n=9}')).toEqual({ kind: 'lost', value: ':qty{n=8}' });
  expect(paragraph(source, 'Papir :qty{n=8}, listova :qty{n=8}')).toEqual({ kind: 'added', value: ':qty{n=8}' });
  expect(paragraph('A clock', 'Sat :qty{n=1}')).toEqual({ kind: 'added', value: ':qty{n=1}' });
});

test.each([':qty {n=8}', ':qty{n=8', ':qty{n=}', ': qty{n=8}', 'qty{n=8}', ':QTY{n=8}'])('a quantity written as %s is lost', (written) => {
  expect(paragraph('Paper :qty{n=8}', `Papir ${written}`)).toMatchObject({ kind: 'lost', value: ':qty{n=8}' });
});

test('a line that would open or close a box, tick an answer or begin a list is no single piece', () => {
  for (const text of [':::', ':::quiz{#q2}', '- [x] Da', '1. Prvo', '> Ne']) expect(paragraph('Yes.', text)).toEqual({ kind: 'pieces' });
});

test('a date in a cell or a heading begins no list there', () => {
  const date = '16. siječnja 2019.[^call]';
  expect(misfit({ kind: 'cell', source: '16 January 2019[^call]' }, date, 'hr')).toBeUndefined();
  expect(misfit({ kind: 'heading', source: '16 January 2019' }, '16. siječnja 2019.', 'hr')).toBeUndefined();
  expect(misfit({ kind: 'cell', source: 'Rent' }, '1. Najam\n2. Zakup', 'hr')).toEqual({ kind: 'pieces' });
});

test('words in a cell of pairs, with a border that would begin another cell', () => {
  expect(misfit({ kind: 'cell', source: 'Rent' }, 'Najam', 'hr')).toBeUndefined();
  expect(misfit({ kind: 'cell', source: 'Rent' }, 'Najam | zakup', 'hr')).toEqual({ kind: 'place' });
});
