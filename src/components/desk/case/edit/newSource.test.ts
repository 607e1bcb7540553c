import { newSource } from './newSource.ts';

const GIVEN = { title: 'Годишен извештај за 2020', publisher: 'Општина Тетово', url: 'https://example.org/a' };

test('what a contributor gave becomes a source with a key that the text can cite', () => {
  expect(newSource(GIVEN, 'mk', '2026-11', [])).toEqual({
    key: 'opstina-tetovo-godisen',
    title: 'Годишен извештај за 2020',
    publisher: 'Општина Тетово',
    language: 'mk',
    url: 'https://example.org/a',
    seen: '2026-11',
  });
});

test('keys are told apart', () => {
  const first = newSource(GIVEN, 'mk', '2026-11', []);
  const second = newSource(GIVEN, 'mk', '2026-11', [first]);
  expect(second.key).toBe('opstina-tetovo-godisen-2');
  expect(newSource(GIVEN, 'mk', '2026-11', [first, second]).key).toBe('opstina-tetovo-godisen-3');
  expect(newSource({ ...GIVEN, title: '?', publisher: '!' }, 'mk', '2026-11', []).key).toBe('source');
});

test('a new one is empty but for its language and the month', () => {
  expect(newSource(undefined, 'sr', '2026-11', [])).toEqual({
    key: '',
    title: '',
    publisher: '',
    language: 'sr',
    url: '',
    seen: '2026-11',
  });
});
