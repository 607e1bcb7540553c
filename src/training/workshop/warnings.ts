/** What a trainer should look at in a plan. Nothing here forbids anything. */
import type { IndexedModule, IndexedSession } from './moduleData.ts';
import { modulesOf, type Plan, type SessionBlock } from './plan.ts';
import type { ScheduledBlock, ScheduledDay } from './schedule.ts';

export interface Warning {
  readonly id: WarningId;
  /** `language` is a tag, `outcomes` and `sessions` lists of texts. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What it leads to: a block, or a day. */
  readonly block?: string;
  readonly day: number;
}

export type WarningId =
  | 'overrun'
  | 'no-break'
  | 'clocks-forward'
  | 'clocks-back'
  | 'start-skipped'
  | 'outcome-lost'
  | 'order'
  | 'prerequisite'
  | 'group-small'
  | 'group-large'
  | 'module-gone'
  | 'session-gone'
  | 'module-changed'
  | 'too-short'
  | 'language';

/** Minutes people sit without a break before it is too long. */
const LONGEST = 120;

export function warningsOf(plan: Plan, days: readonly ScheduledDay[], modules: readonly IndexedModule[]): readonly Warning[] {
  const placed = days.flatMap(({ blocks }, day) => blocks.flatMap(({ block }) => (block.kind === 'session' ? [{ block, day }] : [])));
  const known = new Map(modules.map((module) => [module.id, module]));
  return [
    ...days.flatMap((day, index) => [...dayWarnings(day, index), ...breaklessRuns(day, index)]),
    ...modulesOf(plan).flatMap((id) => {
      const own = placed.filter(({ block }) => block.module === id);
      const [first] = own;
      if (first === undefined) return [];
      const module = known.get(id);
      const at = { block: first.block.id, day: first.day };
      if (module === undefined) return [{ id: 'module-gone' as const, values: { module: id }, ...at }];
      return [
        ...moduleWarnings(plan, module, own, at),
        ...prerequisites(module, placed, known, at),
        ...own.flatMap((each) => sessionWarnings(each, module)),
      ];
    }),
  ];
}

interface Placed {
  readonly block: SessionBlock;
  readonly day: number;
}

type At = Required<Pick<Warning, 'block' | 'day'>>;

function dayWarnings({ day, blocks, from, to, finish, clocks }: ScheduledDay, index: number): Warning[] {
  const late = Math.round((finish.at - to.at) / 60_000);
  const over = blocks.find((each) => each.to.at > to.at);
  return [
    ...(late > 0 && over
      ? [{ id: 'overrun' as const, values: { day: index + 1, minutes: late, end: day.end }, block: over.block.id, day: index }]
      : []),
    ...(clocks === 0
      ? []
      : [
          {
            id: clocks > 0 ? ('clocks-forward' as const) : ('clocks-back' as const),
            values: { day: index + 1, minutes: Math.abs(clocks) },
            day: index,
          },
        ]),
    ...(from.time === day.start
      ? []
      : [{ id: 'start-skipped' as const, values: { day: index + 1, found: day.start, time: from.time }, day: index }]),
  ];
}

/** Stretches of a day between breaks; an energiser wakes people up, but nobody gets coffee. */
function breaklessRuns({ blocks }: ScheduledDay, day: number): Warning[] {
  const runs: ScheduledBlock[][] = [[]];
  for (const each of blocks) {
    if (each.block.kind === 'break' || each.block.kind === 'lunch') runs.push([]);
    else runs.at(-1)?.push(each);
  }
  return runs.flatMap((run) => {
    const minutes = run.reduce((sum, { block }) => sum + block.minutes, 0);
    const [first] = run;
    if (first === undefined || minutes <= LONGEST) return [];
    return [{ id: 'no-break', values: { day: day + 1, minutes, time: first.from.time }, block: first.block.id, day }];
  });
}

function moduleWarnings({ people, room, second }: Plan, module: IndexedModule, placed: readonly Placed[], at: At): Warning[] {
  const { title, groupSize, outcomes } = module;
  const sessions = sessionsOf(module).filter(({ id }) => placed.some(({ block }) => block.session === id));
  const reached = new Set(sessions.flatMap((session) => session.outcomes));
  const left = outcomes.filter(({ id }) => !reached.has(id) && sessionsOf(module).some((session) => session.outcomes.includes(id)));
  const changed = placed.find(({ block }) => block.hash !== '' && block.hash !== module.hash);
  return [
    ...(groupSize && people < groupSize.min
      ? [{ id: 'group-small' as const, values: { module: title, people, ...groupSize }, ...at }]
      : []),
    ...(groupSize && people > groupSize.max
      ? [{ id: 'group-large' as const, values: { module: title, people, ...groupSize }, ...at }]
      : []),
    ...(left.length === 0
      ? []
      : [{ id: 'outcome-lost' as const, values: { module: title, outcomes: left.map(({ text }) => text).join(' ') }, ...at }]),
    ...outOfOrder(placed, sessionsOf(module)),
    ...(changed ? [{ id: 'module-changed' as const, values: { module: title }, block: changed.block.id, day: changed.day }] : []),
    ...[room, ...(second === undefined ? [] : [second])].flatMap((language): Warning[] => {
      const missing = sessions.filter(({ languages }) => !languages.includes(language));
      if (missing.length === 0) return [];
      return [{ id: 'language', values: { module: title, language, sessions: missing.map(({ title }) => title).join('; ') }, ...at }];
    }),
  ];
}

/** The first session that comes after one which its module has later: they build on one another. */
function outOfOrder(placed: readonly Placed[], sessions: readonly IndexedSession[]): Warning[] {
  let latest = -1;
  for (const { block, day } of placed) {
    const place = sessions.findIndex(({ id }) => id === block.session);
    const [session, before] = [sessions[place], sessions[latest]];
    if (place < latest && session && before) {
      return [{ id: 'order', values: { session: session.title, before: before.title }, block: block.id, day }];
    }
    latest = Math.max(latest, place);
  }
  return [];
}

/** A module that builds on another comes after it, where both are in the plan. */
function prerequisites(module: IndexedModule, all: readonly Placed[], known: ReadonlyMap<string, IndexedModule>, at: At): Warning[] {
  const firstOwn = all.findIndex(({ block }) => block.module === module.id);
  return module.prerequisites.flatMap((id) => {
    const before = known.get(id);
    if (before === undefined || !all.some(({ block }, index) => block.module === id && index > firstOwn)) return [];
    return [{ id: 'prerequisite', values: { module: module.title, before: before.title }, ...at }];
  });
}

function sessionWarnings({ block, day }: Placed, module: IndexedModule): Warning[] {
  const session = sessionsOf(module).find(({ id }) => id === block.session);
  const at = { block: block.id, day };
  if (session === undefined) return [{ id: 'session-gone', values: { module: module.title, session: block.title }, ...at }];
  return session.active > block.minutes
    ? [{ id: 'too-short', values: { session: session.title, needed: session.active, minutes: block.minutes }, ...at }]
    : [];
}

export function sessionsOf({ parts }: IndexedModule): readonly IndexedSession[] {
  return parts.filter((part) => part.kind === 'session');
}
