import { edit, settle } from '#training/workshop/operations.ts';
import { readPlanFile, writePlanFile } from '#training/workshop/planFile.ts';
import { blocksOf, type Plan } from '#training/workshop/plan.ts';
import { DEFAULTS, pause, planOf, session } from '#training/workshop/testing.ts';
import { createPlanStore, type PlanStore } from './planStore.ts';
import type { Shelf } from './shelf.ts';

const PLAN = planOf(session(1), pause());

/** A device in memory, which may be full. */
function testShelf(): Shelf & { readonly texts: Map<string, string>; full: boolean } {
  const texts = new Map<string, string>();
  return {
    texts,
    full: false,
    read: (id) => texts.get(id) ?? null,
    write(id, text) {
      if (this.full) return false;
      if (text === undefined) texts.delete(id);
      else texts.set(id, text);
      return true;
    },
  };
}

function opened(plan: Plan = PLAN): { shelf: ReturnType<typeof testShelf>; store: PlanStore } {
  const shelf = testShelf();
  const store = createPlanStore(shelf, DEFAULTS);
  store.open(plan);
  return { shelf, store };
}

const titleOn = (shelf: ReturnType<typeof testShelf>): string | undefined =>
  readPlanFile(shelf.texts.get('plan1') ?? '', DEFAULTS).plan?.title;
const titleIn = (store: PlanStore): string | undefined => store.state()?.history.plan.title;

test('every step is on the device at once, going back as well', () => {
  const { shelf, store } = opened();
  expect(titleOn(shelf)).toBe('Two days');
  store.change(settle({ title: 'A' }));
  expect([titleOn(shelf), store.state()?.kept]).toEqual(['A', 'kept']);
  store.undo();
  expect(titleOn(shelf)).toBe('Two days');
  store.redo();
  expect(titleOn(shelf)).toBe('A');
});

test('a device that is full says so, and the plan goes on', () => {
  const { shelf, store } = opened();
  shelf.full = true;
  store.change(settle({ title: 'A' }));
  expect([titleIn(store), store.state()?.kept]).toEqual(['A', 'failed']);
  shelf.full = false;
  store.change(edit('b1', { minutes: 50 }));
  expect([titleOn(shelf), store.state()?.kept]).toEqual(['A', 'kept']);
});

describe('an address for a plan of which the device has another version', () => {
  const older = PLAN;
  const newer = settle({ title: 'Newer' })(PLAN);

  test('shows both, and writes over neither', () => {
    const { shelf, store } = opened(newer);
    store.open(older);
    expect([titleIn(store), store.state()?.rival?.title, titleOn(shelf)]).toEqual(['Two days', 'Newer', 'Newer']);
    store.change(settle({ title: 'Older, edited' }));
    expect([titleOn(shelf), store.state()?.kept]).toEqual(['Newer', 'waiting']);
    store.choose(false);
    expect([titleOn(shelf), store.state()?.rival]).toEqual(['Older, edited', undefined]);
    expect(store.state()?.history.plan.revision).toBeGreaterThan(newer.revision);
    store.undo();
    expect(titleOn(shelf)).toBe('Newer');
  });

  test('gives way to the one on the device, and comes back by undoing', () => {
    const { shelf, store } = opened(newer);
    store.open(older);
    store.choose(true);
    expect(titleIn(store)).toBe('Newer');
    store.undo();
    expect(titleOn(shelf)).toBe('Two days');
  });

  test('of this tab’s own is the one on the device', () => {
    const { store } = opened(newer);
    store.open(older, [], true);
    expect([titleIn(store), store.state()?.rival]).toEqual(['Newer', undefined]);
  });
});

describe('another tab', () => {
  const theirs = writePlanFile(settle({ title: 'Theirs' })(PLAN));

  test('is followed, and what was here comes back by undoing', () => {
    const { shelf, store } = opened();
    shelf.texts.set('plan1', theirs);
    store.hear('plan1', theirs);
    expect([titleIn(store), store.state()?.followed]).toEqual(['Theirs', true]);
    store.undo();
    expect(titleOn(shelf)).toBe('Two days');
    store.hear('other', theirs);
    expect(titleIn(store)).toBe('Two days');
  });

  test('is not written over when it was not heard yet', () => {
    const { shelf, store } = opened();
    shelf.texts.set('plan1', theirs);
    store.change(settle({ title: 'Mine' }));
    expect([titleIn(store), titleOn(shelf), store.state()?.rival?.title]).toEqual(['Mine', 'Theirs', 'Theirs']);
    // The news comes later than the change.
    store.hear('plan1', theirs);
    expect([titleIn(store), store.state()?.kept]).toEqual(['Mine', 'waiting']);
  });

  test('that has removed the plan does not take it from here', () => {
    const { shelf, store } = opened();
    shelf.texts.clear();
    store.hear('plan1', null);
    expect(blocksOf(store.state()?.history.plan ?? PLAN)).toHaveLength(2);
    store.change(settle({ title: 'Again' }));
    expect(titleOn(shelf)).toBe('Again');
  });
});
