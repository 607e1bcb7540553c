import fc from 'fast-check';
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { BoardCell, BoardPage, Task } from '#model/translationBoard.ts';
import { percentages, readChoice, tasks, writeChoice } from './tasks.ts';

function page(id: string, type: BoardPage['type'], task: Task): BoardPage {
  const cell: BoardCell = { task, words: { own: 0, neighbour: 10, other: 0 }, stale: 0, missing: 0 };
  const cells = Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, cell])) as Record<WrittenLocale, BoardCell>;
  return { id, type, title: id, language: 'en', original: 'en', url: `/${id}/`, words: 10, cells };
}

const PAGES = [
  page('kit', 'toolkit', 'review'),
  page('step', 'toolkit-step', 'translate'),
  page('case', 'case-study', 'update'),
  page('report', 'report', 'none'),
  page('other', 'case-study', 'translate'),
];

function ids(choice: Parameters<typeof tasks>[1]): readonly string[] {
  return tasks(PAGES, choice).map(({ page: { id } }) => id);
}

test('what has changed comes first; within a task the order of the board stays; nothing to do is left out', () => {
  expect(ids({ into: 'mk' })).toEqual(['case', 'step', 'other', 'kit']);
});

test('a kind of page and a task narrow down', () => {
  expect(ids({ into: 'mk', type: 'case-study' })).toEqual(['case', 'other']);
  expect(ids({ into: 'mk', task: 'translate' })).toEqual(['step', 'other']);
  expect(ids({ into: 'mk', type: 'toolkit', task: 'update' })).toEqual([]);
});

test('the choice goes into the address and comes back', () => {
  for (const choice of [{ into: 'sq' }, { into: 'sr', type: 'case-study', task: 'update' }] as const) {
    expect(readChoice(writeChoice(choice), 'hr', PAGES)).toEqual(choice);
  }
});

test.each(['', '?into=sr-Latn', '?into=xx&type=module&task=none', '?task=%00'])('%j falls back to the reader’s language', (search) => {
  expect(readChoice(search, 'hr', PAGES)).toEqual({ into: 'hr' });
});

test('percentages are whole and add up', () => {
  expect(percentages([1, 1, 1])).toEqual([34, 33, 33]);
  expect(percentages([0, 0, 0])).toEqual([0, 0, 0]);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (amounts) => {
      const shares = percentages(amounts);
      const sum = shares.reduce((all, share) => all + share, 0);
      expect(sum).toBe(amounts.some((amount) => amount > 0) ? 100 : 0);
      expect(shares.every((share, index) => share === 0 || (amounts[index] ?? 0) > 0)).toBe(true);
    }),
  );
});
