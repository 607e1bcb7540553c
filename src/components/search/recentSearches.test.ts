import fc from 'fast-check';
import { addRecentSearch, parseRecentSearches } from './recentSearches.ts';

describe('what is stored on the device', () => {
  test.each([
    ['nothing', null, []],
    ['a query twice', '["pogon","zurka","pogon"]', ['pogon', 'zurka']],
    ['something else than queries', '["pogon",1,null,{"q":"a"},["b"],""]', ['pogon']],
    ['no list', '{"0":"pogon"}', []],
    ['no JSON', 'pogon', []],
    ['control characters', '["po\\u0000gon"]', ['po gon']],
  ])('may be %s', (_, stored, read) => {
    expect(parseRecentSearches(stored)).toEqual(read);
  });

  test('may be anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        const read = parseRecentSearches(stored);
        expect(read.length).toBeLessThanOrEqual(8);
        expect(parseRecentSearches(JSON.stringify(read))).toEqual(read);
      }),
    );
  });
});

describe('addRecentSearch', () => {
  test('puts a query first, once', () => {
    expect(addRecentSearch(['pogon', 'zurka'], ' zurka ')).toEqual(['zurka', 'pogon']);
  });

  test('forgets the oldest of nine', () => {
    const searches = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].reduce<readonly string[]>(addRecentSearch, []);
    expect(searches).toEqual(['9', '8', '7', '6', '5', '4', '3', '2']);
  });

  test('keeps nothing of an empty one', () => {
    expect(addRecentSearch(['pogon'], ' \u200E')).toEqual(['pogon']);
  });
});
