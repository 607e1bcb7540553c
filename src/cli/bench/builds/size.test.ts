import { sizeOf } from './size.ts';

test('pages, locales and rounds, in this order, with names of generators between them', () => {
  expect(sizeOf([])).toEqual({ pages: 50, locales: 9, rounds: 3 });
  expect(sizeOf(['10', 'hub', '2'])).toEqual({ pages: 10, locales: 2, rounds: 3 });
});

test.each([[['2']], [['50', '10']], [['50', '9', '0']]])('no corpus is made of %j', (words) => {
  expect(() => sizeOf(words)).toThrow(/expected at least 4 pages.*Fix: `npm run bench -- build 50 9 3`/);
});
