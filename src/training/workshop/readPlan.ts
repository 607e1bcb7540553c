/** Makes a plan of anything: what is right in it is kept, what is not gets a usual value, and is told. */
import { isLocale, type Locale } from '#model/locale.ts';
import { addDays, isDate, isTime, isZone } from './dates.ts';
import { lost, type Lost, type LostId } from './lost.ts';
import { MOST, PAUSES, USUAL_DAY, USUAL_MINUTES, type Block, type Day, type Plan } from './plan.ts';

/** What stands in where a plan from outside says nothing usable. */
export interface Defaults {
  readonly id: string;
  readonly zone: string;
  readonly room: Locale;
  readonly date: string;
  readonly people: number;
}

export interface Read {
  /** Undefined where nothing in it is a plan. */
  readonly plan: Plan | undefined;
  readonly lost: readonly Lost[];
}

/** Values are parsed one by one: a slip in one of them must not cost the others. */
export function readPlan(value: unknown, defaults: Defaults): Read {
  if (!isRecord(value) || !Array.isArray(value['days']) || value['days'].length === 0)
    return { plan: undefined, lost: [lost('unreadable')] };
  const notes: Lost[] = [];
  const note = (id: LostId, values: Readonly<Record<string, unknown>>): void => void notes.push(lost(id, values));
  const days = value['days'].slice(0, MOST.days).flatMap((day: unknown, index) => readDay(day, index, defaults, note));
  if (value['days'].length > MOST.days) note('many', { most: MOST.days });
  const numbered = withIds(days, note);
  const room = readLocale(value['room'], defaults.room, note) ?? defaults.room;
  const second = value['second'] === undefined || value['second'] === '' ? undefined : readLocale(value['second'], undefined, note);
  const plan: Plan = {
    id: typeof value['id'] === 'string' && /^[a-z0-9]{4,16}$/.test(value['id']) ? value['id'] : defaults.id,
    revision: readCount(value['revision'], 1_000_000) ?? 1,
    title: readText(value['title'], MOST.title, note),
    zone: readZone(value['zone'], defaults.zone, note),
    people: readPeople(value['people'], defaults.people, note),
    room,
    ...(second !== undefined && second !== room && { second }),
    days: numbered.length > 0 ? numbered : [{ date: defaults.date, ...USUAL_DAY, blocks: [] }],
    next: Math.max(readCount(value['next'], 1_000_000) ?? 1, 1 + Math.max(0, ...numbered.flatMap(({ blocks }) => blocks.map(numberOf)))),
    ticked: Array.isArray(value['ticked']) ? value['ticked'].filter((key) => typeof key === 'string').slice(0, MOST.blocks) : [],
  };
  return { plan, lost: notes };
}

type Note = (id: LostId, values: Readonly<Record<string, unknown>>) => void;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readDay(value: unknown, index: number, { date }: Defaults, note: Note): Day[] {
  if (!isRecord(value)) {
    note('blocks', { found: value });
    return [];
  }
  const blocks = Array.isArray(value['blocks']) ? value['blocks'] : [];
  return [
    {
      date: readDate(value['date'], addDays(date, index), note),
      start: readTime(value['start'], USUAL_DAY.start, note),
      end: readTime(value['end'], USUAL_DAY.end, note),
      blocks: blocks.flatMap((block: unknown) => readBlock(block, note)),
    },
  ];
}

function readBlock(value: unknown, note: Note): Block[] {
  const block = isRecord(value) ? blockIn(value, note) : undefined;
  if (block === undefined) note('blocks', { found: value });
  return block === undefined ? [] : [block];
}

function blockIn(value: Readonly<Record<string, unknown>>, note: Note): Block | undefined {
  const { kind, module, session, hash } = value;
  const id = typeof value['id'] === 'string' ? value['id'] : '';
  const title = readText(value['title'], MOST.title, note);
  const pause = PAUSES.find((each) => each === kind);
  if (pause !== undefined) return { kind: pause, id, title, minutes: readMinutes(value['minutes'], USUAL_MINUTES[pause], title, note) };
  const minutes = (): number => readMinutes(value['minutes'], USUAL_MINUTES.own, title, note);
  if (kind === 'own') return { kind, id, title, minutes: minutes(), text: readText(value['text'], MOST.text, note) };
  if (kind !== 'session' || !isSlug(module) || !isSlug(session)) return undefined;
  return { kind, id, module, session, title, hash: typeof hash === 'string' ? hash.slice(0, 20) : '', minutes: minutes() };
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** An id that is missing, odd or used twice is made anew; nothing is lost by it. */
function withIds(days: readonly Day[], note: Note): readonly Day[] {
  const seen = new Set<string>();
  let next = 1 + Math.max(0, ...days.flatMap(({ blocks }) => blocks.map(numberOf)));
  let left: number = MOST.blocks;
  const numbered = days.map((day) => ({
    ...day,
    blocks: day.blocks.slice(0, left).map((block) => {
      left -= 1;
      const id = numberOf(block) > 0 && !seen.has(block.id) ? block.id : `b${next++}`;
      seen.add(id);
      return id === block.id ? block : { ...block, id };
    }),
  }));
  if (days.reduce((sum, { blocks }) => sum + blocks.length, 0) > MOST.blocks) note('many', { most: MOST.blocks });
  return numbered;
}

function numberOf({ id }: Block): number {
  return /^b[1-9]\d{0,5}$/.test(id) ? Number(id.slice(1)) : 0;
}

function readCount(value: unknown, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

function readMinutes(value: unknown, usual: number, title: string, note: Note): number {
  const minutes = readCount(value, MOST.minutes);
  if (minutes === undefined) note('minutes', { title: title === '' ? '–' : title, found: value, used: usual });
  return minutes ?? usual;
}

function readPeople(value: unknown, usual: number, note: Note): number {
  const people = readCount(value, MOST.people);
  if (people === undefined) note('people', { found: value, used: usual });
  return people ?? usual;
}

function readText(value: unknown, most: number, note: Note): string {
  if (typeof value !== 'string') return '';
  if (value.length > most) note('text', { found: value, most });
  return value.slice(0, most);
}

function readLocale(value: unknown, usual: Locale | undefined, note: Note): Locale | undefined {
  if (typeof value === 'string' && isLocale(value)) return value;
  note('language', { found: value });
  return usual;
}

function readZone(value: unknown, usual: string, note: Note): string {
  if (typeof value === 'string' && isZone(value)) return value;
  note('zone', { found: value, used: usual });
  return usual;
}

function readDate(value: unknown, usual: string, note: Note): string {
  if (typeof value === 'string' && isDate(value)) return value;
  note('date', { found: value, used: usual });
  return usual;
}

function readTime(value: unknown, usual: string, note: Note): string {
  if (typeof value === 'string' && isTime(value)) return value;
  note('time', { found: value, used: usual });
  return usual;
}
