/** Everything a trainer can do to a plan. Each gives a new plan; what does not change stays the same object. */
import { addDays } from './dates.ts';
import { MOST, type Block, type Day, type NewBlock, type Plan, type Settings } from './plan.ts';

export type Step = (plan: Plan) => Plan;

/** Between blocks: before the block that is at `index` now. */
export interface Place {
  readonly day: number;
  readonly index: number;
}

export function placeOf({ days }: Plan, id: string): Place | undefined {
  for (const [day, { blocks }] of days.entries()) {
    const index = blocks.findIndex((block) => block.id === id);
    if (index !== -1) return { day, index };
  }
  return undefined;
}

export function blockOf(plan: Plan, id: string): Block | undefined {
  const place = placeOf(plan, id);
  return place && plan.days[place.day]?.blocks[place.index];
}

/** `blocks` come one after the other; at the end of the last day where no place is given. */
export function add(blocks: readonly NewBlock[], place?: Place): Step {
  return (plan) => {
    const room = MOST.blocks - plan.days.reduce((sum, day) => sum + day.blocks.length, 0);
    const added = blocks.slice(0, Math.max(0, room)).map((block, index): Block => ({ ...block, id: `b${plan.next + index}` }));
    if (added.length === 0) return plan;
    const last = plan.days.length - 1;
    const at = place ?? { day: last, index: plan.days[last]?.blocks.length ?? 0 };
    return changed({
      ...plan,
      next: plan.next + added.length,
      days: withBlocks(plan, at.day, (now) => now.toSpliced(at.index, 0, ...added)),
    });
  };
}

/** To a place named before the block is taken out of its own. */
export function moveTo(id: string, place: Place): Step {
  return (plan) => {
    const from = placeOf(plan, id);
    const block = blockOf(plan, id);
    if (from === undefined || block === undefined || plan.days[place.day] === undefined) return plan;
    const index = from.day === place.day && from.index < place.index ? place.index - 1 : place.index;
    if (from.day === place.day && from.index === index) return plan;
    const without = { ...plan, days: withBlocks(plan, from.day, (now) => now.toSpliced(from.index, 1)) };
    return changed({ ...without, days: withBlocks(without, place.day, (now) => now.toSpliced(index, 0, block)) });
  };
}

/** One place up or down; beyond the edge of a day into the day beside it. */
export function moveBy(id: string, by: -1 | 1): Step {
  return (plan) => {
    const from = placeOf(plan, id);
    if (from === undefined) return plan;
    const { length } = plan.days[from.day]?.blocks ?? [];
    const index = from.index + by;
    if (index >= 0 && index < length) return moveTo(id, { day: from.day, index: by === 1 ? index + 1 : index })(plan);
    const day = from.day + by;
    return moveTo(id, { day, index: by === 1 ? 0 : (plan.days[day]?.blocks.length ?? 0) })(plan);
  };
}

/** To the end of a day. */
export function moveToDay(id: string, day: number): Step {
  return (plan) => moveTo(id, { day, index: plan.days[day]?.blocks.length ?? 0 })(plan);
}

export function remove(id: string): Step {
  return (plan) => {
    const place = placeOf(plan, id);
    return place === undefined ? plan : changed({ ...plan, days: withBlocks(plan, place.day, (now) => now.toSpliced(place.index, 1)) });
  };
}

/** A second one right behind it. */
export function duplicate(id: string): Step {
  return (plan) => {
    const place = placeOf(plan, id);
    const block = blockOf(plan, id);
    return place === undefined || block === undefined ? plan : add([block], { day: place.day, index: place.index + 1 })(plan);
  };
}

export type BlockEdit = { readonly minutes?: number; readonly title?: string; readonly text?: string };

/** A session keeps its title: it is the module's. */
export function edit(id: string, { minutes, title, text }: BlockEdit): Step {
  return (plan) => {
    const place = placeOf(plan, id);
    if (place === undefined) return plan;
    const write = (block: Block): Block => ({
      ...block,
      ...(minutes !== undefined && { minutes: within(minutes, 1, MOST.minutes) }),
      ...(title !== undefined && block.kind !== 'session' && { title: title.slice(0, MOST.title) }),
      ...(text !== undefined && block.kind === 'own' && { text: text.slice(0, MOST.text) }),
    });
    return changed({ ...plan, days: withBlocks(plan, place.day, (now) => now.map((block) => (block.id === id ? write(block) : block))) });
  };
}

/** Puts the block, and all that follows on its day, at the beginning of the next day; behind the last day begins a new one. */
export function splitDay(id: string): Step {
  return (plan) => {
    const place = placeOf(plan, id);
    if (place === undefined) return plan;
    const grown = place.day === plan.days.length - 1 ? addDay(plan) : plan;
    if (grown.days[place.day + 1] === undefined) return plan;
    const moving = grown.days[place.day]?.blocks.slice(place.index) ?? [];
    const without = { ...grown, days: withBlocks(grown, place.day, (now) => now.slice(0, place.index)) };
    return { ...without, revision: plan.revision + 1, days: withBlocks(without, place.day + 1, (now) => [...moving, ...now]) };
  };
}

/** The day after the last one, with its times. */
export const addDay: Step = (plan) => {
  const last = plan.days.at(-1);
  if (last === undefined || plan.days.length >= MOST.days) return plan;
  return changed({ ...plan, days: [...plan.days, { ...last, date: addDays(last.date, 1), blocks: [] }] });
};

/** What was planned for it goes to the day before, or of the first to the one after. The only day stays. */
export function removeDay(day: number): Step {
  return (plan) => {
    const gone = plan.days[day];
    if (gone === undefined || plan.days.length === 1) return plan;
    const heir = day === 0 ? 1 : day - 1;
    const days = withBlocks(plan, heir, (now) => (day === 0 ? [...gone.blocks, ...now] : [...now, ...gone.blocks]));
    return changed({ ...plan, days: days.toSpliced(day, 1) });
  };
}

/** Days that follow keep their distance when a date changes. */
export function editDay(day: number, edit: Partial<Omit<Day, 'blocks'>>): Step {
  return (plan) => {
    const before = plan.days[day];
    if (before === undefined) return plan;
    const distance = edit.date === undefined ? 0 : daysBetween(before.date, edit.date);
    return changed({
      ...plan,
      days: plan.days.map((each, index) => {
        if (index === day) return { ...each, ...edit };
        return index > day && distance !== 0 ? { ...each, date: addDays(each.date, distance) } : each;
      }),
    });
  };
}

export function settle(settings: Partial<Settings>): Step {
  return (plan) => {
    const settled = { ...plan, ...settings };
    return changed({ ...settled, people: within(settled.people, 1, MOST.people), title: settled.title.slice(0, MOST.title) });
  };
}

/** Without a second language. */
export const dropSecond: Step = (plan) => {
  const { second: _, ...rest } = plan;
  return changed(rest);
};

export function tick(key: string, on: boolean): Step {
  return (plan) => changed({ ...plan, ticked: on ? [...new Set([...plan.ticked, key])] : plan.ticked.filter((each) => each !== key) });
}

function changed(plan: Plan): Plan {
  return { ...plan, revision: plan.revision + 1 };
}

function withBlocks({ days }: Plan, day: number, change: (blocks: readonly Block[]) => readonly Block[]): readonly Day[] {
  return days.map((each, index) => (index === day ? { ...each, blocks: change(each.blocks) } : each));
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
