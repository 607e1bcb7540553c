import { fork } from 'node:child_process';
import path from 'node:path';
import { removeSites } from '#content/testing/site.ts';
import { acceptable, closeDesks, createHub, openDesk, readPhoto, removeFolders, temporaryFolder } from './testing/deskHub.ts';

afterEach(closeDesks);
afterAll(async () => {
  removeSites();
  await removeFolders();
});

interface Told {
  readonly begun?: number;
  readonly accepted?: number;
  readonly commit?: string;
  readonly published?: number;
}

/** Runs until it has begun and `milliseconds` have passed, then kills it; what it had promised by then. */
function runAndKill(siteDir: string, folder: string, first: number, milliseconds: number): Promise<readonly Told[]> {
  return new Promise((resolve) => {
    const told: Told[] = [];
    const script = path.join(__dirname, 'testing', 'publishForEver.ts');
    const child = fork(script, [siteDir, folder, String(first)], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (message: Told) => {
      if (told.length === 0) setTimeout(() => child.kill('SIGKILL'), milliseconds);
      told.push(message);
    });
    child.on('exit', () => resolve(told));
  });
}

test('killed at any moment, nothing promised is lost, nothing is half, and it goes on from there', async () => {
  const siteDir = createHub();
  const folder = temporaryFolder('crash');
  const promised = new Map<number, string>();
  let next = 0;
  for (const milliseconds of [900, 1100, 1300, 1500, 1700]) {
    const told = await runAndKill(siteDir, folder, next, milliseconds);
    const desk = await openDesk(siteDir, { folder });
    expect(desk.git('fsck', '--strict', '--no-dangling')).toBe('');
    for (const { accepted, commit } of told) if (accepted !== undefined && commit !== undefined) promised.set(accepted, commit);
    for (const { published } of told) {
      if (published === undefined) continue;
      expect(desk.git('cat-file', '-t', `main:docs/case-studies/hall-${published}.md`)).toBe('blob');
    }
    for (const commit of promised.values()) expect(desk.git('cat-file', '-t', commit)).toBe('commit');
    // The one that was cut off is done again, as the desk does after a start.
    const last = Math.max(...told.flatMap(({ begun }) => begun ?? []));
    const record = acceptable(`hall-${last}`, { id: String(last).padStart(16, '0') });
    const publication = await desk.publisher.accept(record, readPhoto, 'ana');
    await desk.publisher.publish({ ...record, publication });
    expect(desk.git('log', '--format=%H', `--grep=^Submission: ${record.id}$`, 'main').split('\n').length).toBeLessThanOrEqual(2);
    expect(desk.git('for-each-ref', 'refs/heads/case')).toBe('');
    await closeDesks();
    next = last + 1;
  }
  expect(promised.size).toBeGreaterThan(3);
});
