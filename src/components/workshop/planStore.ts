/** The open plan outside React: every step is on the device at once, and no other tab is written over without a word. */
import { begin, change, redo, undo, type History } from '#training/workshop/history.ts';
import type { Lost } from '#training/workshop/lost.ts';
import type { Step } from '#training/workshop/operations.ts';
import { writePlanFile } from '#training/workshop/planFile.ts';
import type { Plan } from '#training/workshop/plan.ts';
import type { Defaults } from '#training/workshop/readPlan.ts';
import { keeperOf } from './keeper.ts';
import type { Shelf } from './shelf.ts';

export interface Open {
  readonly history: History;
  /** What could not be kept when it was opened. */
  readonly lost: readonly Lost[];
  /** Whether the device has it as it stands here. `waiting`: another version is there, and nobody has chosen yet. */
  readonly kept: 'kept' | 'failed' | 'waiting';
  /** The other version on the device. */
  readonly rival?: Plan | undefined;
  /** Another tab has changed it, and this one has followed. */
  readonly followed: boolean;
}

export interface PlanStore {
  readonly subscribe: (listener: () => void) => () => void;
  /** Undefined while no plan is open. */
  readonly state: () => Open | undefined;
  /** @param own what is given is this tab's own: a newer copy on the device is the same, loaded again */
  readonly open: (plan: Plan, lost?: readonly Lost[], own?: boolean) => void;
  readonly close: () => void;
  readonly change: (step: Step, field?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Another tab has stored something under the plan's id. */
  readonly hear: (id: string, stored: string | null) => void;
  /** Of two versions, this one or the other. The one not chosen can be brought back by undoing. */
  readonly choose: (rival: boolean) => void;
  readonly forgetLost: () => void;
}

export function createPlanStore(shelf: Shelf, defaults: Defaults): PlanStore {
  const listeners = new Set<() => void>();
  const keeper = keeperOf(shelf, defaults);
  let state: Open | undefined;
  const set = (next: Open | undefined): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const step = (go: (history: History) => History): void => {
    if (state === undefined) return;
    const history = go(state.history);
    if (history.plan !== state.history.plan) set(keeper.keep({ ...state, history }));
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    open(plan, lost = [], own = false) {
      const there = keeper.look(plan.id);
      const open: Open = { history: begin(plan), lost, kept: 'kept', followed: false };
      if (there === undefined || writePlanFile(there) === writePlanFile(plan)) set(keeper.put(open));
      else if (own && there.revision >= plan.revision) set({ ...open, history: begin(there) });
      else set({ ...open, kept: 'waiting', rival: there });
    },
    close: () => set(undefined),
    change: (by, field) => step((history) => change(history, by, field)),
    undo: () => step(undo),
    redo: () => step(redo),
    hear(id, text) {
      if (state !== undefined && state.history.plan.id === id) set(keeper.heard(state, text));
    },
    choose(takeRival) {
      if (state?.rival === undefined) return;
      const { rival, history } = state;
      const { past, plan } = history;
      const revision = Math.max(rival.revision, plan.revision) + 1;
      const [chosen, other] = takeRival ? [rival, plan] : [plan, rival];
      keeper.look(plan.id);
      const now = { ...chosen, revision, next: Math.max(rival.next, plan.next) };
      set(keeper.put({ ...state, history: { past: [...past, other], plan: now, future: [] } }));
    },
    forgetLost: () => state && set({ ...state, lost: [] }),
  };
}
