/**
 * Plans of version 0, the form the builder was tried out with: one list of items, each with the number of its day, a session named by
 * `module#session`, languages in one list, and one date and time for the beginning of all.
 */
import { addDays, isDate } from './dates.ts';
import { isRecord } from './readPlan.ts';

/** In the form of version 1, not checked yet. */
export function migrateDraft(file: Readonly<Record<string, unknown>>): unknown {
  const { items, starts, ends, languages } = file;
  if (!Array.isArray(items)) return undefined;
  const [date = '', start = ''] = typeof starts === 'string' ? starts.split('T') : [];
  const [room, second]: readonly unknown[] = Array.isArray(languages) ? languages : [];
  const days = new Map<number, unknown[]>();
  for (const item of items) {
    const day = isRecord(item) && typeof item['day'] === 'number' && item['day'] >= 1 && item['day'] <= 31 ? Math.floor(item['day']) : 1;
    days.set(day, [...(days.get(day) ?? []), migrateItem(item)]);
  }
  const count = Math.max(1, ...days.keys());
  return {
    title: file['title'],
    zone: file['zone'],
    people: file['people'],
    room,
    second,
    days: Array.from({ length: count }, (_, index) => ({
      date: isDate(date) ? addDays(date, index) : date,
      start,
      end: ends,
      blocks: days.get(index + 1) ?? [],
    })),
  };
}

function migrateItem(item: unknown): unknown {
  if (!isRecord(item)) return item;
  const { type, ref, min: minutes, title, text } = item;
  if (type !== 'session') return { kind: type, title, text, minutes };
  const [module, session] = typeof ref === 'string' ? ref.split('#') : [];
  return { kind: type, module, session, title, minutes, hash: '' };
}
