/** What is to be done, narrowed down and in the order it is proposed in: pure functions, the address ⇄ the choice. */
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { PageType } from '#model/page.ts';
import { TASKS, type BoardCell, type BoardPage, type Task } from '#model/translationBoard.ts';

export interface Choice {
  readonly into: WrittenLocale;
  /** Undefined: every kind of page. */
  readonly type?: PageType;
  /** Undefined: whatever there is to do. */
  readonly task?: OpenTask;
}

/** What a person can do. */
export type OpenTask = Exclude<Task, 'none'>;
export const OPEN_TASKS = TASKS.filter((task): task is OpenTask => task !== 'none');

export interface TaskEntry {
  readonly page: BoardPage;
  readonly cell: BoardCell;
  readonly task: OpenTask;
}

/** Changed sections first, then what is unfinished, untranslated, unreviewed; within each in the order of the board. */
export function tasks(pages: readonly BoardPage[], { into, type, task }: Choice): readonly TaskEntry[] {
  const wanted = pages.filter((page) => type === undefined || page.type === type);
  return OPEN_TASKS.filter((open) => task === undefined || open === task).flatMap((open) =>
    wanted.filter(({ cells }) => cells[into].task === open).map((page) => ({ page, cell: page.cells[into], task: open })),
  );
}

/** `'?into=mk&task=update'` to a choice; what the address does not say is the reader's own language, and everything. */
export function readChoice(search: string, reader: WrittenLocale, pages: readonly BoardPage[]): Choice {
  const params = new URLSearchParams(search);
  const type = pages.find((page) => page.type === params.get('type'))?.type;
  const task = OPEN_TASKS.find((each) => each === params.get('task'));
  return {
    into: WRITTEN_LOCALES.find((tag) => tag === params.get('into')) ?? reader,
    ...(type && { type }),
    ...(task && { task }),
  };
}

/** The other way round. */
export function writeChoice({ into, type, task }: Choice): string {
  const params = new URLSearchParams({ into });
  if (type) params.set('type', type);
  if (task) params.set('task', task);
  return `?${params.toString()}`;
}

/** Whole percent of three amounts, which add up to 100. */
export function percentages(amounts: readonly number[]): readonly number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (amount / total) * 100);
  const floors = exact.map(Math.floor);
  // What is lost by rounding down goes to those that lost most.
  const order = exact.map((_, index) => index).toSorted((a, b) => rest(exact, b) - rest(exact, a));
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  return floors.map((floor, index) => floor + (order.indexOf(index) < missing ? 1 : 0));
}

function rest(exact: readonly number[], index: number): number {
  return (exact[index] ?? 0) % 1;
}
