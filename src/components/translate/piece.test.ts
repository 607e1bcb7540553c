import { isOpen, pieceOf, settled, typed } from './piece.ts';
import { answer, unit } from './testing.ts';

describe('how a piece stands', () => {
  const plain = unit('why/1');
  const fuzzy = unit('why/1', { text: 'Текст', fuzzy: true, previous: 'Former source' });
  const cited = unit('why/1', { source: 'See [here](./b.md).[^key]' });
  const title = unit('_front/title', { kind: 'title' });
  const heading = unit('why/1', { kind: 'heading' });

  test.each([
    ['nothing is there', plain, undefined, 'empty'],
    ['only blanks are there', plain, answer(' \n'), 'empty'],
    ['the hub has it', unit('why/1', { text: 'Текст' }), undefined, 'done'],
    ['the hub has a suggestion', fuzzy, undefined, 'look'],
    ['the translator has written it', plain, answer('Текст'), 'done'],
    ['lines are only broken', plain, answer('Еден\nдва'), 'done'],
    ['the translator is not sure', plain, answer('Текст', { right: false }), 'look'],
    ['the source has changed since', plain, answer('Текст', { source: 'Other' }), 'look'],
    ['the hub has another text by now', unit('why/1', { text: 'Друго', base: 'new' }), answer('Текст'), 'look'],
    ['the hub has taken the text over', unit('why/1', { text: 'Текст', base: 'new' }), answer('Текст'), 'done'],
    ['a citation is missing', cited, answer('Види [тука](./b.md).'), 'wrong'],
    ['an address was changed', cited, answer('Види [тука](./c.md).[^key]'), 'wrong'],
    ['all is kept', cited, answer('[^key] Види [тука](./b.md).', { source: cited.source }), 'done'],
    ['it is two paragraphs', plain, answer('Еден\n\nдва'), 'wrong'],
    ['it is a list', plain, answer('- еден'), 'wrong'],
    ['it is a heading of its own', plain, answer('# Еден'), 'wrong'],
    ['a title is too short', title, answer('А'), 'wrong'],
    ['a title is too long', title, answer('а'.repeat(91)), 'wrong'],
    ['a heading has another id', heading, answer('Зошто {#zosto}'), 'wrong'],
    ['a letter is of the other script', plain, answer('Teкст'), 'wrong'],
  ])('%s', (_, of, given, state) => {
    expect(pieceOf(of, given, 'mk').state).toBe(state);
  });

  test('the former source is told, and stays told while the text is brought up to date', () => {
    expect(pieceOf(fuzzy, undefined, 'mk').previous).toBe('Former source');
    const old = answer('Текст', { source: 'Older' });
    expect(pieceOf(plain, old, 'mk').previous).toBe('Older');
    expect(pieceOf(plain, typed(plain, old, 'Нов текст', 2), 'mk')).toEqual({ text: 'Нов текст', state: 'done', previous: 'Older' });
  });

  test('what the hub has by now is shown until the translator has chosen', () => {
    const changed = unit('why/1', { text: 'На центарот', base: 'new' });
    const mine = typed(changed, answer('Мое'), 'Мое, подобро', 2);
    expect(pieceOf(changed, mine, 'mk')).toMatchObject({ state: 'look', hubs: 'На центарот' });
    expect(pieceOf(changed, settled(changed, mine, 'Мое, подобро', true, 3), 'mk')).toEqual({ text: 'Мое, подобро', state: 'done' });
  });
});

test('a piece that may stay empty is not open', () => {
  const place = unit('_front/place', { kind: 'place', optional: true });
  expect(isOpen(place, pieceOf(place, undefined, 'mk'))).toBe(false);
  expect(isOpen(place, pieceOf(place, answer('Ш', { source: place.source }), 'mk'))).toBe(true);
  expect(isOpen(unit('why/1'), pieceOf(unit('why/1'), undefined, 'mk'))).toBe(true);
});
