import { askedIn, worksheetUrl } from './address.ts';
import { faultText } from './faultText.ts';
import { insertKept } from './insertion.ts';
import { pieceOf } from './piece.ts';
import { answersForPo } from './poAnswers.ts';
import { countDone, nextOpen, shownBy } from './progress.ts';
import { avoidedIn, conceptsIn, markTerms } from './terms.ts';
import { answer, CONCEPT, unit } from './testing.ts';

describe('the address', () => {
  test.each([
    ['?page=pogon-zagreb&into=mk', { page: 'pogon-zagreb', into: 'mk' }],
    ['?into=mk', undefined],
    ['?page=pogon-zagreb', undefined],
    ['?page=pogon-zagreb&into=sr-Latn', undefined],
    ['?page=../secrets&into=mk', undefined],
    ['', undefined],
  ])('%s', (search, asked) => expect(askedIn(search)).toEqual(asked));

  test('of a worksheet is below that of its locale', () => expect(worksheetUrl('/mk/', 'a', 'json')).toBe('/mk/worksheets/a.json'));
});

describe('terms', () => {
  test('are marked in the source, the longest where they overlap', () => {
    expect(markTerms('What shared governance means: governing.', [CONCEPT])).toEqual([
      { text: 'What ', term: false },
      { text: 'shared governance', term: true },
      { text: ' means: ', term: false },
      { text: 'governing', term: true },
      { text: '.', term: false },
    ]);
    expect(markTerms('Nothing here', [])).toEqual([{ text: 'Nothing here', term: false }]);
  });

  test('to be avoided are found in the translation', () => {
    expect(avoidedIn('За владеењето', [CONCEPT]).map(({ form }) => form)).toEqual(['владеење']);
    expect(avoidedIn('За заедничкото управување', [CONCEPT])).toEqual([]);
    expect(conceptsIn(unit('a/1', { concepts: ['other'] }), [CONCEPT])).toEqual([]);
  });
});

describe('what must be kept goes in at the cursor', () => {
  const source = 'See [there](./b.md) and ![Plan](p.png "Photo") of `code`.[^key]';
  test.each([
    ['a citation', 'Види', { start: 4, end: 4 }, '[^key]', 'Види[^key]', 10],
    ['code, after what is selected', 'Види тоа', { start: 5, end: 8 }, '`code`', 'Види тоа`code`', 14],
    ['an address, around what is selected', 'Види тоа!', { start: 5, end: 8 }, './b.md', 'Види [тоа](./b.md)!', 18],
    ['an address, with the cursor where its words go', 'Види ', { start: 5, end: 5 }, './b.md', 'Види [](./b.md)', 6],
    ['a picture', '', { start: 0, end: 0 }, 'p.png', '![](p.png)', 2],
  ])('%s', (_, text, place, kept, result, cursor) => {
    expect(insertKept(text, place, kept, source)).toEqual({ text: result, cursor });
  });
});

describe('progress', () => {
  const units = [
    unit('a/1', { text: 'Текст' }),
    unit('a/2'),
    unit('a/3', { text: 'Предлог', fuzzy: true }),
    unit('a/4', { optional: true }),
  ];
  const piece = (id: string) => pieceOf(units.find((each) => each.id === id) ?? unit(id), undefined, 'mk');

  test('counts what needs nothing more', () => expect(countDone(units, piece)).toBe(2));

  test('filters', () => {
    expect([...shownBy('all', units, piece)]).toEqual(['a/1', 'a/2', 'a/3', 'a/4']);
    expect([...shownBy('open', units, piece)]).toEqual(['a/2', 'a/3']);
    expect([...shownBy('look', units, piece)]).toEqual(['a/3']);
  });

  test.each([
    [undefined, 'a/2'],
    ['a/2', 'a/3'],
    ['a/3', 'a/2'],
  ])('after %s comes %s', (after, next) => expect(nextOpen(units, piece, after)).toBe(next));

  test('ends', () => expect(nextOpen(units.slice(0, 1), piece, undefined)).toBeUndefined());
});

test('what the hub cannot take goes into the file as unfinished', () => {
  const units = [unit('a/1'), unit('a/2'), unit('a/3'), unit('a/4')];
  const source = (id: string) => ({ source: `Source of ${id}` });
  const answers = new Map([
    ['a/1', answer(' Добро\nе ', source('a/1'))],
    ['a/2', answer('- список', source('a/2'))],
    ['a/3', answer('Еден\n\nдва', source('a/3'))],
  ]);
  expect(Object.fromEntries(answersForPo(units, answers, 'mk'))).toEqual({
    'a/1': { text: 'Добро е', fuzzy: false },
    'a/2': { text: '- список', fuzzy: true },
    'a/3': { text: 'Еден\n\nдва', fuzzy: true },
  });
});

test.each([
  [{ kind: 'length', length: 2, limits: { min: 3, max: 90 } }, 'edit.wrong.short {"length":2,"min":3}'],
  [{ kind: 'length', length: 91, limits: { min: 3, max: 90 } }, 'edit.wrong.long {"length":91,"max":90}'],
  [{ kind: 'lost', value: '[^a]' }, 'edit.wrong.lost {"value":"[^a]"}'],
  [{ kind: 'place' }, 'edit.wrong.place {"marks":"{#…} | [ ]"}'],
] as const)('%j is said', (fault, said) => {
  expect(faultText(fault, (id, values) => [id, ...(values === undefined ? [] : [JSON.stringify(values)])].join(' '))).toBe(said);
});
