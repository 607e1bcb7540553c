/** One open draft outside React: saved as it is written, and never over what another tab has saved in the meantime. */
import type { CaseDraft, Contact } from '#submission/draft.ts';
import type { StoredDraft } from './database.ts';
import { copyOf } from './newDraft.ts';
import type { Shelf } from './shelf.ts';

/** `rival`: another tab has saved something else, and nobody has chosen yet. */
export type Kept = 'kept' | 'waiting' | 'failed' | 'rival';

export interface FormState {
  readonly stored: StoredDraft;
  readonly kept: Kept;
  readonly rival?: StoredDraft | undefined;
  /** Another tab has changed it, and this one has followed. */
  readonly followed: boolean;
}

export interface FormStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => FormState;
  readonly change: (step: (draft: CaseDraft) => CaseDraft) => void;
  readonly reach: (contact: Contact) => void;
  /** Saves at once what waits to be saved. */
  readonly flush: () => Promise<void>;
  /** Another tab has saved this draft. */
  readonly hear: () => Promise<void>;
  /** Of two texts, this tab's or the other's; the one not chosen becomes a draft of its own. */
  readonly choose: (which: 'mine' | 'theirs') => Promise<void>;
}

export interface Surroundings {
  readonly shelf: Shelf;
  readonly now: () => string;
  /** Runs something later; gives the way to call it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /** Tells other tabs that the draft was saved. */
  readonly tell: (id: string) => void;
}

/** In milliseconds: a few letters. */
const DELAY = 400;

export function createFormStore(opened: StoredDraft, { shelf, now, later, tell }: Surroundings): FormStore {
  const listeners = new Set<() => void>();
  let state: FormState = { stored: opened, kept: opened.revision === 0 ? 'waiting' : 'kept', followed: false };
  let waiting: (() => void) | undefined;
  /** Saves run one after the other: two at once would be each other's rival. */
  let queue = Promise.resolve();

  const set = (next: FormState): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const save = async (): Promise<void> => {
    if (state.kept === 'kept' || state.kept === 'rival') return;
    const saving = state.stored;
    const next = { ...saving, revision: saving.revision + 1, savedAt: now() };
    try {
      const saved = await shelf.save(next, saving.revision);
      if (!saved.kept) return set({ ...state, kept: 'rival', rival: saved.there });
      // What was written while it was being saved waits for the next time.
      const unchanged = state.stored === saving;
      set({ ...state, stored: { ...state.stored, revision: next.revision, savedAt: next.savedAt }, kept: unchanged ? 'kept' : 'waiting' });
      tell(saving.id);
      if (!unchanged) plan();
    } catch {
      set({ ...state, kept: 'failed' });
    }
  };
  const flush = (): Promise<void> => {
    waiting?.();
    waiting = undefined;
    queue = queue.then(save);
    return queue;
  };
  const plan = (): void => {
    waiting ??= later(() => {
      waiting = undefined;
      void flush();
    }, DELAY);
  };
  const write = (stored: StoredDraft): void => {
    set({ ...state, stored, kept: state.kept === 'rival' ? 'rival' : 'waiting', followed: false });
    plan();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    change: (step) => write({ ...state.stored, draft: step(state.stored.draft) }),
    reach: (contact) => write({ ...state.stored, contact }),
    flush,
    async hear() {
      await queue;
      const there = await shelf.read(state.stored.id).catch(() => undefined);
      if (there === undefined || there.revision === state.stored.revision) return;
      if (state.kept === 'kept') set({ stored: there, kept: 'kept', followed: true });
      else set({ ...state, kept: 'rival', rival: there });
    },
    async choose(which) {
      const { rival, stored } = state;
      if (rival === undefined) return;
      const [chosen, other] = which === 'mine' ? [stored, rival] : [rival, stored];
      // First the copy: what fails after it has lost nothing.
      await shelf.copy({ ...copyOf(other), savedAt: now() }, stored.id);
      set({ stored: { ...chosen, revision: rival.revision }, kept: which === 'mine' ? 'waiting' : 'kept', followed: false });
      await flush();
    },
  };
}
