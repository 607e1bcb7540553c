import fc from 'fast-check';
import { begin, change, redo, undo } from './history.ts';
import {
  add,
  addDay,
  blockOf,
  dropSecond,
  duplicate,
  edit,
  editDay,
  moveBy,
  moveTo,
  moveToDay,
  remove,
  removeDay,
  settle,
  splitDay,
  tick,
  type Step,
} from './operations.ts';
import { blocksOf, MOST, type Plan } from './plan.ts';
import { order, pause, plans, planOf, session } from './testing.ts';

const three = planOf(session(1), pause(), session(2));
const twoDays = splitDay('b3')(three);

test('blocks get ids that are never used again', () => {
  const again = add([session(3)])(remove('b3')(three));
  expect(order(again)).toBe('b1 b2 b4');
  expect(order(add([session(3), pause()], { day: 0, index: 1 })(three))).toBe('b1 b4 b5 b2 b3');
});

test('a block moves up and down, and over the edge of its day', () => {
  expect(order(moveBy('b3', -1)(three))).toBe('b1 b3 b2');
  expect(order(moveBy('b1', 1)(three))).toBe('b2 b1 b3');
  expect(order(twoDays)).toBe('b1 b2|b3');
  expect(order(moveBy('b2', 1)(twoDays))).toBe('b1|b2 b3');
  expect(order(moveBy('b3', -1)(twoDays))).toBe('b1 b2 b3|');
  expect(moveBy('b1', -1)(three)).toBe(three);
  expect(moveBy('b3', 1)(three)).toBe(three);
  expect(order(moveToDay('b1', 1)(twoDays))).toBe('b2|b3 b1');
});

test('a block is dropped before the one it is let go over', () => {
  expect(order(moveTo('b1', { day: 0, index: 3 })(three))).toBe('b2 b3 b1');
  expect(order(moveTo('b3', { day: 0, index: 0 })(three))).toBe('b3 b1 b2');
  expect(moveTo('b2', { day: 0, index: 1 })(three)).toBe(three);
  expect(moveTo('b2', { day: 0, index: 2 })(three)).toBe(three);
  expect(order(moveTo('b1', { day: 1, index: 1 })(twoDays))).toBe('b2|b3 b1');
  expect(moveTo('b1', { day: 7, index: 0 })(three)).toBe(three);
});

test('a day is split into a new one, or into the next', () => {
  expect(twoDays.days.map(({ date }) => date)).toEqual(['2027-03-27', '2027-03-28']);
  expect(order(splitDay('b2')(twoDays))).toBe('b1|b2 b3');
  expect(splitDay('b9')(three)).toBe(three);
});

test('a day that goes leaves its blocks to its neighbour', () => {
  expect(order(removeDay(1)(twoDays))).toBe('b1 b2 b3');
  expect(order(removeDay(0)(twoDays))).toBe('b1 b2 b3');
  expect(removeDay(0)(three)).toBe(three);
});

test('the days after one keep their distance', () => {
  const dates = (plan: Plan): string[] => plan.days.map(({ date }) => date);
  expect(dates(editDay(0, { date: '2027-04-30' })(addDay(twoDays)))).toEqual(['2027-04-30', '2027-05-01', '2027-05-02']);
  expect(dates(editDay(1, { date: '2027-04-03', start: '10:00' })(addDay(twoDays)))).toEqual(['2027-03-27', '2027-04-03', '2027-04-04']);
});

test('a block is edited within bounds; the words of a session are its module’s', () => {
  expect(blockOf(edit('b1', { minutes: 0, title: 'x' })(three), 'b1')).toMatchObject({ minutes: 1, title: 'Session 1' });
  expect(blockOf(edit('b2', { minutes: 9999, title: 'Tea' })(three), 'b2')).toMatchObject({ minutes: MOST.minutes, title: 'Tea' });
  expect(order(duplicate('b1')(three))).toBe('b1 b4 b2 b3');
  expect(settle({ people: 0 })(three).people).toBe(1);
  expect(dropSecond(three)).not.toHaveProperty('second');
  expect(tick('a/m1', false)(tick('a/m1', true)(three)).ticked).toEqual([]);
});

test('a plan takes no more than it can hold', () => {
  const full = add(Array.from({ length: MOST.blocks + 5 }, () => pause()))(planOf());
  expect(blocksOf(full)).toHaveLength(MOST.blocks);
  expect(duplicate('b1')(full)).toBe(full);
});

const steps: fc.Arbitrary<Step> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(4), fc.nat(7), fc.nat(8))
  .map(([number, day, index, which]) => {
    const id = `b${number}`;
    return [
      moveTo(id, { day, index }),
      moveBy(id, 1),
      moveBy(id, -1),
      splitDay(id),
      removeDay(day),
      addDay,
      moveToDay(id, day),
      edit(id, { minutes: index }),
      tick(id, true),
    ][which] as Step;
  });

test('no order of moves loses a block or has it twice, and each change has a higher number', () => {
  fc.assert(
    fc.property(plans, fc.array(steps, { maxLength: 20 }), (plan, path) => {
      const before = blocksOf(plan)
        .map(({ id }) => id)
        .toSorted();
      let now = plan;
      for (const step of path) {
        const next = step(now);
        expect(next === now || next.revision === now.revision + 1).toBe(true);
        now = next;
      }
      expect(
        blocksOf(now)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(before);
    }),
  );
});

describe('the way back', () => {
  test('leads to each plan there was, and forth again', () => {
    fc.assert(
      fc.property(plans, fc.array(steps, { maxLength: 15 }), (plan, path) => {
        const done = path.reduce((history, step) => change(history, step), begin(plan));
        const back = done.past.reduce(undo, done);
        expect({ ...back.plan, revision: 0, next: 0 }).toEqual({ ...plan, revision: 0, next: 0 });
        const forth = done.past.reduce(redo, back);
        expect({ ...forth.plan, revision: 0 }).toEqual({ ...done.plan, revision: 0 });
        expect(forth.plan.revision).toBeGreaterThanOrEqual(done.plan.revision);
      }),
    );
  });

  test('takes a typed word as one step', () => {
    const typed = ['T', 'Te', 'Tea'].reduce((history, title) => change(history, edit('b2', { title }), 'b2 title'), begin(three));
    expect(typed.past).toHaveLength(1);
    expect(order(undo(change(typed, remove('b1'))).plan)).toBe('b1 b2 b3');
    expect(undo(typed).plan.days).toEqual(three.days);
  });

  test('does not use an id again', () => {
    const undone = undo(change(begin(three), add([session(4)])));
    expect(order(change(undone, add([session(5)])).plan)).toBe('b1 b2 b3 b5');
    expect(undo(begin(three)).plan).toBe(three);
    expect(redo(begin(three)).plan).toBe(three);
  });
});
