import type { Git } from './git.ts';
import { moveRefs, type RefChange } from './refs.ts';

/** Moves one ref as `moveRefs` does. */
export type MoveRef = (change: RefChange) => Promise<boolean>;

interface Waiting {
  readonly change: RefChange;
  readonly done: (moved: Promise<boolean>) => void;
}

/**
 * Who comes while Git runs waits and shares the next run: a process costs as much as all else of a submission. Git moves all of a run or none;
 * where somebody had moved one of them, each is tried alone, so that nobody loses by another's ref. A run that fails, fails for all of it.
 */
export function movingTogether(git: Git): MoveRef {
  let waiting: Waiting[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await moveGroup(git, group);
    }
    running = false;
  }

  return (change) =>
    new Promise((done) => {
      waiting.push({ change, done });
      if (!running) void run();
    });
}

async function moveGroup(git: Git, group: readonly Waiting[]): Promise<void> {
  const together = moveRefs(
    git,
    group.map(({ change }) => change),
  );
  const moved = await together.catch(() => true);
  // All that wait hear of a failure: nobody knows what it left behind.
  for (const { change, done } of group) done(moved || group.length === 1 ? together : moveRefs(git, [change]));
}
