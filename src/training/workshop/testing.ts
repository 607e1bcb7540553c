/** Plans and modules for the tests of this folder. */
import fc from 'fast-check';
import { LOCALES } from '#model/locale.ts';
import type { IndexedModule, IndexedSession, MaterialData, ModuleData } from './moduleData.ts';
import { add } from './operations.ts';
import { newPlan, type Block, type NewBlock, type Plan } from './plan.ts';
import type { Defaults } from './readPlan.ts';

export const DEFAULTS: Defaults = { id: 'default1', zone: 'Europe/Belgrade', room: 'en', date: '2027-03-27', people: 12 };

export function session(number: number, minutes = 45, module = 'who-decides-here'): NewBlock {
  return { kind: 'session', module, session: `s${number}`, title: `Session ${number}`, minutes, hash: 'h1' };
}

export function pause(kind: 'break' | 'lunch' | 'energiser' = 'break', minutes = 15): NewBlock {
  return { kind, minutes, title: '' };
}

export function planOf(...blocks: readonly NewBlock[]): Plan {
  return add(blocks)(newPlan('plan1', { title: 'Two days', zone: 'Europe/Belgrade', people: 12, room: 'sq', second: 'mk' }, '2027-03-27'));
}

/** Ids in order, days parted by a stroke: `b1 b2|b3`. */
export function order({ days }: Plan): string {
  return days.map(({ blocks }) => blocks.map(({ id }) => id).join(' ')).join('|');
}

export function indexed(id: string, sessions: readonly Partial<IndexedSession>[], rest: Partial<IndexedModule> = {}): IndexedModule {
  return {
    id,
    hash: 'h1',
    title: `Module ${id}`,
    language: 'en',
    address: `/library/training/${id}/`,
    level: 'introductory',
    minutes: 0,
    prerequisites: [],
    outcomes: [],
    parts: sessions.map((session, index) => ({
      kind: 'session',
      id: `s${index + 1}`,
      title: `Session ${index + 1}`,
      language: 'en',
      minutes: 45,
      active: 45,
      outcomes: [],
      languages: ['sq', 'mk'],
      ...session,
    })),
    ...rest,
  };
}

export function moduleData(id: string, rest: Partial<ModuleData> = {}): ModuleData {
  return {
    version: 1,
    id,
    hash: 'h1',
    locale: 'sq',
    title: id,
    language: 'sq',
    address: `/sq/library/training/${id}/`,
    licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    credits: [],
    outcomes: [],
    sessions: [],
    texts: [],
    materials: [],
    handouts: [],
    sources: [],
    images: [],
    ...rest,
  };
}

export function material(id: string, plain: string, rest: Partial<MaterialData> = {}): MaterialData {
  return { id, plain, html: plain, language: 'sq', reuse: false, ...rest };
}

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const minutes = fc.integer({ min: 1, max: 300 });
const block: fc.Arbitrary<NewBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('session' as const),
    module: fc.constantFrom('who-decides-here', 'a', 'full-cost'),
    session: fc.constantFrom('s1', 's2', 's12'),
    title: text,
    hash: fc.constantFrom('', 'abc123'),
    minutes,
  }),
  fc.record({ kind: fc.constantFrom('break' as const, 'lunch' as const, 'energiser' as const), title: text, minutes }),
  fc.record({ kind: fc.constant('own' as const), title: text, text, minutes }),
);

/** Any plan the builder can make. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    title: text,
    zone: fc.constantFrom('Europe/Belgrade', 'Pacific/Auckland', 'America/St_Johns', 'Asia/Kathmandu', 'UTC', 'Australia/Lord_Howe'),
    people: fc.integer({ min: 1, max: 60 }),
    room: fc.constantFrom(...LOCALES),
    second: fc.option(fc.constantFrom(...LOCALES), { nil: undefined }),
    revision: fc.integer({ min: 1, max: 1000 }),
    ticked: fc.uniqueArray(fc.constantFrom('a/m1', 'a/m2', 'full-cost/m12')),
    days: fc.array(
      fc.record({
        date: fc.integer({ min: 0, max: 3000 }).map((day) => new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)),
        start: time,
        end: time,
        blocks: fc.array(block, { maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ days, second, ...rest }) => {
    let next = 1;
    const numbered = days.map((day) => ({ ...day, blocks: day.blocks.map((each): Block => ({ ...each, id: `b${next++}` })) }));
    return { id: 'plan1', ...rest, ...(second !== undefined && second !== rest.room && { second }), days: numbered, next };
  });
