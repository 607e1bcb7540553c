import { asksForSearch } from './searchKey.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  [{ ...NONE, key: '/' }, true],
  [{ ...NONE, key: 'k', ctrlKey: true }, true],
  [{ ...NONE, key: 'K', metaKey: true }, true],
  [{ ...NONE, key: 'к', ctrlKey: true }, true],
  [{ ...NONE, key: 'k' }, false],
  [{ ...NONE, key: '/', ctrlKey: true }, false],
  [{ ...NONE, key: 'k', ctrlKey: true, altKey: true }, false],
])('%j leads into the search field: %s', (pressed, leads) => {
  expect(asksForSearch(pressed)).toBe(leads);
});
