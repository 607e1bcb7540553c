/** What has to be in the room: materials added up for the group, and copies of handouts. */
import type { HandoutData, MaterialData, ModuleData, Piece } from './moduleData.ts';
import { blocksOf, modulesOf, type Plan } from './plan.ts';

/** A module's data in the language of the room, or in the second; undefined while they are not there. */
export type DataOf = (module: string, language: 'room' | 'second') => ModuleData | undefined;

export interface NeededMaterial {
  /** `module/m1` of the first that asks for it: stays the same in every language. */
  readonly key: string;
  readonly room: Piece;
  readonly second?: Piece;
  /** Absent where none of those who ask for it gave a number. */
  readonly count?: number;
  readonly reuse: boolean;
}

export interface NeededHandout {
  readonly module: string;
  readonly room: HandoutData;
  readonly second?: HandoutData;
  /** Sheets, each in both languages where there are two. */
  readonly copies: number;
}

/** What is used up is added up; of what stays, the most that is needed at once. The same words mean the same thing. */
export function materialsOf(plan: Plan, dataOf: DataOf): readonly NeededMaterial[] {
  const needed = new Map<string, NeededMaterial>();
  for (const { module, material, times } of asked(plan, dataOf)) {
    const { plain, reuse, language, html } = material;
    const words = `${plain.toLowerCase()}\n${reuse}`;
    const known = needed.get(words);
    const one = countFor(material, plan.people);
    const count = one === undefined ? known?.count : reuse ? Math.max(known?.count ?? 0, one) : (known?.count ?? 0) + one * times;
    const other = dataOf(module, 'second')?.materials.find(({ id }) => id === material.id);
    needed.set(words, {
      ...(known ?? { key: `${module}/${material.id}`, room: { language, html }, reuse, ...(other && { second: other }) }),
      ...(count !== undefined && { count }),
    });
  }
  return [...needed.values()];
}

interface Asked {
  readonly module: string;
  readonly material: MaterialData;
  /** How often it is in the plan. */
  readonly times: number;
}

function asked(plan: Plan, dataOf: DataOf): readonly Asked[] {
  return modulesOf(plan).flatMap((module) =>
    (dataOf(module, 'room')?.materials ?? []).flatMap((material) => {
      const times = material.session === undefined ? 1 : countSessions(plan, module, material.session);
      return times === 0 ? [] : [{ module, material, times }];
    }),
  );
}

function countSessions(plan: Plan, module: string, session: string): number {
  return blocksOf(plan).filter((block) => block.kind === 'session' && block.module === module && block.session === session).length;
}

/** How many a group needs at once. */
export function countFor({ count, per }: MaterialData, people: number): number | undefined {
  return count === undefined || per === undefined ? count : count * Math.ceil(people / per);
}

/** Those of the sessions in the plan, and those that belong to no session of their module. */
export function handoutsOf(plan: Plan, dataOf: DataOf): readonly NeededHandout[] {
  return modulesOf(plan).flatMap((module) =>
    (dataOf(module, 'room')?.handouts ?? []).flatMap((room) => {
      if (room.session !== undefined && countSessions(plan, module, room.session) === 0) return [];
      const second = dataOf(module, 'second')?.handouts.find(({ id }) => id === room.id);
      return [{ module, room, ...(second && { second }), copies: Math.ceil(plan.people / room.per) }];
    }),
  );
}
