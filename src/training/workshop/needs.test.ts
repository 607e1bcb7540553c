import { duplicate, remove, settle } from './operations.ts';
import type { ModuleData } from './moduleData.ts';
import { handoutsOf, materialsOf } from './needs.ts';
import type { Plan } from './plan.ts';
import { material, moduleData, planOf, session } from './testing.ts';

const A = moduleData('a', {
  materials: [
    material('m1', 'Letër', { count: 8 }),
    material('m2', 'Markera', { count: 1, per: 3, reuse: true }),
    material('m3', 'Një orë'),
    material('m4', 'Shënime', { count: 2, per: 1, session: 's1' }),
  ],
  handouts: [
    { id: 'ho-one', title: 'Fletë', language: 'sq', html: '', per: 3 },
    { id: 'ho-two', title: 'Hartë', language: 'sq', html: '', per: 1, session: 's2' },
  ],
});
const B = moduleData('b', {
  materials: [material('m1', 'letër', { count: 1, per: 4 }), material('m2', 'Markera', { count: 6, reuse: true })],
});
const plan = planOf(session(1, 45, 'a'), session(1, 45, 'b'));

const dataOf = (module: string, language: string): ModuleData | undefined => {
  const found = module === 'a' ? A : module === 'b' ? B : undefined;
  return found && language === 'second'
    ? {
        ...found,
        locale: 'mk',
        language: 'mk',
        materials: found.materials.map((each) => ({ ...each, language: 'mk', html: `${each.html} мк` })),
      }
    : found;
};
const needed = (of: Plan): string[] => materialsOf(of, dataOf).map(({ key, count }) => `${key} ${count ?? '–'}`);

test('what is used up adds up, of what stays the most is taken', () => {
  expect(needed(plan)).toEqual(['a/m1 11', 'a/m2 6', 'a/m3 –', 'a/m4 24']);
  expect(needed(settle({ people: 30 })(plan))).toEqual(['a/m1 16', 'a/m2 10', 'a/m3 –', 'a/m4 60']);
});

test('a session’s own things count as often as the session', () => {
  expect(needed(duplicate('b1')(plan))).toEqual(['a/m1 11', 'a/m2 6', 'a/m3 –', 'a/m4 48']);
  expect(needed(planOf(session(2, 45, 'a')))).toEqual(['a/m1 8', 'a/m2 4', 'a/m3 –']);
  expect(needed(remove('b1')(plan))).toEqual(['b/m1 3', 'b/m2 6']);
});

test('words stand in both languages', () => {
  expect(materialsOf(plan, dataOf)[0]).toMatchObject({
    room: { language: 'sq', html: 'Letër' },
    second: { language: 'mk', html: 'Letër мк' },
  });
});

test('handouts are copied for those who share one; of sessions that are not in the plan there are none', () => {
  const copies = (of: Plan): string[] => handoutsOf(of, dataOf).map(({ room, copies }) => `${room.id} ${copies}`);
  expect(copies(plan)).toEqual(['ho-one 4']);
  expect(copies(planOf(session(2, 45, 'a')))).toEqual(['ho-one 4', 'ho-two 12']);
  expect(copies(planOf(session(2, 45, 'gone')))).toEqual([]);
});
