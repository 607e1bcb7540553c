/** A workshop as a trainer plans it: days of blocks, one after the other. Clock times are not in it; `schedule.ts` works them out. */
import type { Locale } from '#model/locale.ts';

export interface Plan {
  /** Small letters and digits, made once: the calendar knows the blocks by it, and the device the plan. */
  readonly id: string;
  /** Grows with every change, undoing included. */
  readonly revision: number;
  readonly title: string;
  /** IANA name: `Europe/Belgrade`. */
  readonly zone: string;
  readonly people: number;
  /** What is spoken in the room: run sheet, programme and handouts are in it. */
  readonly room: Locale;
  /** Handouts have it beside the first. */
  readonly second?: Locale;
  /** At least one. */
  readonly days: readonly Day[];
  /** Number the next block gets; never used twice. */
  readonly next: number;
  /** Materials that are ready, by their key. */
  readonly ticked: readonly string[];
}

export interface Day {
  /** `2027-03-27` */
  readonly date: string;
  /** `09:00`, on the clock of the zone. */
  readonly start: string;
  /** `17:30`; one that is not after the start means the day after. */
  readonly end: string;
  readonly blocks: readonly Block[];
}

export type Block = SessionBlock | PauseBlock | OwnBlock;

interface Timed {
  /** `b1`, `b2` … */
  readonly id: string;
  readonly minutes: number;
}

export interface SessionBlock extends Timed {
  readonly kind: 'session';
  readonly module: string;
  /** `s1`, `s2` … of the module. */
  readonly session: string;
  /** As it was called when it was picked: shown when the module is gone. */
  readonly title: string;
  /** Of the module, when it was picked. */
  readonly hash: string;
}

export const PAUSES = ['break', 'lunch', 'energiser'] as const;

export interface PauseBlock extends Timed {
  readonly kind: (typeof PAUSES)[number];
  /** Empty: named by its kind, in the language of whoever reads. */
  readonly title: string;
}

export interface OwnBlock extends Timed {
  readonly kind: 'own';
  readonly title: string;
  readonly text: string;
}

/** A block without the id it gets in a plan. */
export type NewBlock = Omit<SessionBlock, 'id'> | Omit<PauseBlock, 'id'> | Omit<OwnBlock, 'id'>;

/** What a plan may hold; more is a slip of the hand, or no plan of ours. */
export const MOST = { minutes: 1440, people: 999, days: 31, blocks: 400, title: 200, text: 5000 } as const;

/** Minutes a new pause or own block has. */
export const USUAL_MINUTES = { break: 15, lunch: 60, energiser: 10, own: 30 } as const;

/** What a new day has, and one whose times cannot be read. */
export const USUAL_DAY = { start: '09:00', end: '17:00' } as const;

export type Settings = Pick<Plan, 'title' | 'zone' | 'people' | 'room' | 'second'>;

export function newPlan(id: string, settings: Settings, date: string): Plan {
  return { id, revision: 1, ...settings, days: [{ date, ...USUAL_DAY, blocks: [] }], next: 1, ticked: [] };
}

export function blocksOf({ days }: Plan): readonly Block[] {
  return days.flatMap(({ blocks }) => blocks);
}

/** Ids of the modules it takes sessions from, in the order they come. */
export function modulesOf(plan: Plan): readonly string[] {
  return [...new Set(blocksOf(plan).flatMap((block) => (block.kind === 'session' ? [block.module] : [])))];
}
