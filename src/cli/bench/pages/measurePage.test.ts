import { timesOf } from './measurePage.ts';

test('what blocks is what long tasks take above 50 ms, from the first paint on', () => {
  const tasks = [
    [100, 200],
    [380, 70],
    [900, 250],
  ] as const;
  // The first ends before the first paint; the last begins after load.
  expect(timesOf({ fcp: 350, lcp: 400, cls: 0.01, tasks, load: 800 })).toEqual({ fcp: 350, lcp: 400, tbt: 220, tbtAtLoad: 20, cls: 0.01 });
});
