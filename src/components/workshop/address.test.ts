import fc from 'fast-check';
import { toCompact } from '#training/workshop/compactText.ts';
import type { Plan } from '#training/workshop/plan.ts';
import { DEFAULTS, pause, planOf, plans, session } from '#training/workshop/testing.ts';
import { readHash, viewIn, writeHash } from './address.ts';

const PLAN = planOf(...Array.from({ length: 12 }, (_, index) => (index % 4 === 3 ? pause() : session(index + 1))));

/** The last letter of an address carries a few bits that mean nothing. */
function isWhole(plan: Plan | undefined): boolean {
  return plan !== undefined && toCompact(plan) === toCompact(PLAN);
}

test('an address holds the plan and the view', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const hash = await writeHash(plan, 'handouts');
      expect(hash).toMatch(/^#plan=z[0-9a-z]+\.[\w-]+&view=handouts$/);
      expect(await readHash(hash, DEFAULTS)).toEqual({ plan, lost: [] });
      expect(viewIn(hash)).toBe('handouts');
    }),
    { numRuns: 40 },
  );
});

test('a workshop of two days fits into a message', async () => {
  expect((await writeHash(PLAN, 'edit')).length).toBeLessThan(500);
});

test('an address without a plan is none', async () => {
  expect(await readHash('', DEFAULTS)).toBeUndefined();
  expect(await readHash('#save', DEFAULTS)).toBeUndefined();
  expect(viewIn('#view=other')).toBe('edit');
});

test('of an address that was cut anywhere, what came through is kept, and the cut is told', async () => {
  const hash = await writeHash(PLAN, 'edit');
  let most = 0;
  for (let end = '#plan='.length; end < hash.length; end += 1) {
    const read = await readHash(hash.slice(0, end), DEFAULTS);
    const told = read?.lost[0]?.id;
    expect(told === 'unreadable' || told === 'altered' || isWhole(read?.plan)).toBe(true);
    const kept = read?.plan?.days[0]?.blocks.length ?? 0;
    expect(kept).toBeGreaterThanOrEqual(most - 1);
    most = Math.max(most, kept);
  }
  expect(most).toBeGreaterThan(9);
});

test('an address that was altered is noticed, whatever it says now', async () => {
  const hash = await writeHash(PLAN, 'edit');
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: '#plan=z'.length, max: hash.length - 1 }),
      fc.constantFrom('A', 'z', '_', '%', '🙂', '&'),
      async (at, put) => {
        fc.pre(hash[at] !== put && hash[at] !== '.');
        const read = await readHash(hash.slice(0, at) + put + hash.slice(at + 1), DEFAULTS);
        const told = read?.lost.map(({ id }) => id) ?? [];
        expect((told.length === 0 && isWhole(read?.plan)) || told.includes('altered') || told.includes('unreadable')).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
