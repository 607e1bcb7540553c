import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openGit, type Git } from './git.ts';
import { movingTogether } from './moveTogether.ts';
import { readRef } from './refs.ts';

let folder: string;
let git: Git;
let runs: number;
let commits: readonly [string, string];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-move-'));
  const dir = path.join(folder, 'a.git');
  execFileSync('git', ['init', '-q', '--bare', dir]);
  const real = openGit({ dir });
  runs = 0;
  git = {
    ...real,
    run: (args, options) => {
      runs += 1;
      return real.run(args, options);
    },
  };
  const tree = await git.text(['mktree'], { input: '' });
  commits = [await git.text(['commit-tree', tree, '-m', 'one']), await git.text(['commit-tree', tree, '-m', 'two'])];
  runs = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ref = (at: number): string => `refs/desk/s/${at}`;

test('twenty at once take two runs of Git', async () => {
  const move = movingTogether(git);
  const moved = await Promise.all(Array.from({ length: 20 }, (_, at) => move({ ref: ref(at), from: undefined, to: commits[0] })));
  expect(moved).toEqual(Array.from({ length: 20 }, () => true));
  expect(runs).toBe(2);
  expect(await readRef(git, ref(19))).toBe(commits[0]);
});

test('whoever comes too late loses alone', async () => {
  const move = movingTogether(git);
  await move({ ref: ref(1), from: undefined, to: commits[0] });
  const first = move({ ref: ref(0), from: undefined, to: commits[0] });
  const moved = await Promise.all([1, 2, 3].map((at) => move({ ref: ref(at), from: undefined, to: commits[1] })));
  expect(await first).toBe(true);
  expect(moved).toEqual([false, true, true]);
  expect(await readRef(git, ref(1))).toBe(commits[0]);
  expect(await readRef(git, ref(3))).toBe(commits[1]);
});

test('a run that fails, fails for all of it, and the next one works', async () => {
  const move = movingTogether(git);
  const first = move({ ref: ref(0), from: undefined, to: commits[0] });
  const failing = [ref(1), 'refs/desk/s/not a name'].map((name) => move({ ref: name, from: undefined, to: commits[0] }));
  await first;
  const failed = await Promise.allSettled(failing);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await move({ ref: ref(2), from: undefined, to: commits[0] })).toBe(true);
});
