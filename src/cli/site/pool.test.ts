import { pool } from './pool.ts';

describe('pool', () => {
  it('keeps the order of the items and never runs more than its width', async () => {
    let running = 0;
    let most = 0;
    const results = await pool([5, 1, 4, 2, 3], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
      running -= 1;
      return item * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });

  it('has nothing to do for no items', async () => {
    expect(await pool([], 2, () => Promise.reject(new Error('called')))).toEqual([]);
  });
});
