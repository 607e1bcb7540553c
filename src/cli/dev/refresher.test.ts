import { refresher } from './refresher.ts';

/** Runs that end when told to, so that what happens meanwhile is certain. */
function manualRuns() {
  const ends: (() => void)[] = [];
  const begun: (() => void)[] = [];
  let count = 0;
  const run = () =>
    new Promise<void>((resolve) => {
      count += 1;
      ends.push(resolve);
      begun.shift()?.();
    });
  return { run, begin: () => new Promise<void>((resolve) => begun.push(resolve)), end: () => ends.shift()?.(), count: () => count };
}

describe('refresher', () => {
  it('makes one run of a burst', async () => {
    const runs = manualRuns();
    const { request, stop } = refresher(runs.run, 5);
    const begun = runs.begin();
    request();
    request();
    request();
    await begun;
    runs.end();
    await stop();
    expect(runs.count()).toBe(1);
  });

  it('makes one more run for all that comes during a run', async () => {
    const runs = manualRuns();
    const { request, stop } = refresher(runs.run, 5);
    const first = runs.begin();
    request();
    await first;
    const second = runs.begin();
    request();
    request();
    runs.end();
    await second;
    runs.end();
    await stop();
    expect(runs.count()).toBe(2);
  });

  it('runs nothing after it was stopped', async () => {
    const runs = manualRuns();
    const { request, stop } = refresher(runs.run, 5);
    request();
    await stop();
    expect(runs.count()).toBe(0);
  });
});
