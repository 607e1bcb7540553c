/** When each block begins and ends, on the clock of the place. */
import { CalendarDateTime, fromAbsolute, toZoned } from '@internationalized/date';
import { addDays } from './dates.ts';
import type { Block, Day, Plan } from './plan.ts';

/** A moment, and what the clock on the wall says. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly date: string;
  readonly time: string;
}

export interface ScheduledBlock {
  readonly block: Block;
  readonly from: Moment;
  readonly to: Moment;
}

export interface ScheduledDay {
  readonly day: Day;
  readonly blocks: readonly ScheduledBlock[];
  readonly from: Moment;
  /** Planned end. */
  readonly to: Moment;
  /** End of the last block. */
  readonly finish: Moment;
  /** Minutes by which the wall clock is set forward while the day lasts; negative: back. */
  readonly clocks: number;
}

const MINUTE = 60_000;

/** Durations are real ones: a session of an hour over the night when clocks change lasts an hour. */
export function schedule({ days, zone }: Pick<Plan, 'days' | 'zone'>): readonly ScheduledDay[] {
  return days.map((day) => {
    const before = known.get(day);
    if (before?.zone === zone) return before.scheduled;
    const scheduled = scheduledDay(day, zone);
    known.set(day, { zone, scheduled });
    return scheduled;
  });
}

/** Days as they were worked out: most changes concern one day, and what is the same object needs not be drawn again. */
const known = new WeakMap<Day, { readonly zone: string; readonly scheduled: ScheduledDay }>();

function scheduledDay(day: Day, zone: string): ScheduledDay {
  const from = moment(timeAt(day.date, day.start, zone), zone);
  const overnight = day.end <= day.start;
  const to = moment(timeAt(overnight ? addDays(day.date, 1) : day.date, day.end, zone), zone);
  let finish = from;
  const blocks = day.blocks.map((block): ScheduledBlock => {
    const begin = finish;
    finish = moment(begin.at + block.minutes * MINUTE, zone);
    return { block, from: begin, to: finish };
  });
  const late = Math.max(finish.at, to.at);
  return { day, blocks, from, to, finish, clocks: (offset(late, zone) - offset(from.at, zone)) / MINUTE };
}

/** A time the clocks skip counts as the one they are set to; of one they show twice the first is meant. */
function timeAt(date: string, time: string, zone: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return toZoned(new CalendarDateTime(year, month, day, hour, minute), zone, 'compatible')
    .toDate()
    .getTime();
}

export function moment(at: number, zone: string): Moment {
  const { year, month, day, hour, minute } = fromAbsolute(at, zone);
  return { at, date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, time: `${two(hour)}:${two(minute)}` };
}

function offset(at: number, zone: string): number {
  return fromAbsolute(at, zone).offset;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
