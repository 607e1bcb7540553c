/** Keeps the open plan on the device, and notices what lies there that this tab has not put there. */
import { change } from '#training/workshop/history.ts';
import { readPlanFile, writePlanFile } from '#training/workshop/planFile.ts';
import type { Plan } from '#training/workshop/plan.ts';
import type { Defaults } from '#training/workshop/readPlan.ts';
import type { Open } from './planStore.ts';
import type { Shelf } from './shelf.ts';

export interface Keeper {
  /** What the device has; from now on it counts as seen. */
  readonly look: (id: string) => Plan | undefined;
  /** Writes, unless something lies there that was not seen. */
  readonly keep: (open: Open) => Open;
  /** Writes whatever lies there. */
  readonly put: (open: Open) => Open;
  /** Another tab has written, or removed: where nothing is at stake here, this tab follows. */
  readonly heard: (open: Open, stored: string | null) => Open;
}

export function keeperOf(shelf: Shelf, defaults: Defaults): Keeper {
  /** What this tab last read from the device, or wrote there. */
  let seen: string | null = null;
  const parsed = (text: string | null): Plan | undefined => (text === null ? undefined : readPlanFile(text, defaults).plan);
  const put = ({ rival: _, ...open }: Open): Open => {
    const text = writePlanFile(open.history.plan);
    const taken = shelf.write(open.history.plan.id, text);
    if (taken) seen = text;
    return { ...open, kept: taken ? 'kept' : 'failed' };
  };
  return {
    look(id) {
      seen = shelf.read(id);
      return parsed(seen);
    },
    keep(open) {
      const there = shelf.read(open.history.plan.id);
      const rival = there === seen ? open.rival : parsed(there);
      return rival === undefined ? put(open) : { ...open, kept: 'waiting', rival };
    },
    put,
    heard(open, stored) {
      const theirs = parsed(stored);
      if (theirs !== undefined && open.kept !== 'kept') return { ...open, kept: 'waiting', rival: theirs };
      seen = stored;
      // Removed there: what is open here stays, and the next change keeps it again.
      return theirs === undefined ? open : { ...open, history: change(open.history, () => theirs), followed: true };
    },
  };
}
