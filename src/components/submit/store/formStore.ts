/** One open draft outside React: saved as it is written, and never over what another tab has saved in the meantime. */
import type { CaseDraft, Contact } from '#submission/draft.ts';
import type { Origin, StoredDraft } from './database.ts';
import { copyOf } from './newDraft.ts';
import type { Shelf } from './shelf.ts';

/** `rival`: another tab has saved something else, and nobody has chosen yet. */
export type Kept = 'kept' | 'waiting' | 'failed' | 'rival';

export interface FormState {
  readonly stored: StoredDraft;
  readonly kept: Kept;
  readonly rival?: StoredDraft | undefined;
  /** What the desk has by now of what this draft changes, and nobody has chosen yet; what is written is saved meanwhile. */
  readonly newer?: StoredDraft | undefined;
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
  /** The desk has another text than the one this draft was begun from. */
  readonly meet: (origin: Origin) => void;
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

export function createFormStore(opened: StoredDraft, surroundings: Surroundings): FormStore {
  const saver = new DraftSaver(opened, surroundings);
  return {
    subscribe: (listener) => saver.subscribe(listener),
    state: () => saver.state,
    change: (step) => saver.write({ ...saver.state.stored, draft: step(saver.state.stored.draft) }),
    reach: (contact) => saver.write({ ...saver.state.stored, contact }),
    flush: () => saver.flush(),
    hear: () => saver.hear(),
    meet: (origin) => saver.meet(origin),
    choose: (which) => saver.choose(which),
  };
}

/** The draft in memory, and its way to the device. */
class DraftSaver {
  state: FormState;
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<() => void>();
  #waiting: (() => void) | undefined;
  /** Saves run one after the other: two at once would be each other's rival. */
  #queue = Promise.resolve();

  constructor(opened: StoredDraft, surroundings: Surroundings) {
    this.state = { stored: opened, kept: opened.revision === 0 ? 'waiting' : 'kept', followed: false };
    this.#surroundings = surroundings;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  write(stored: StoredDraft): void {
    this.#set({ ...this.state, stored, kept: this.state.kept === 'rival' ? 'rival' : 'waiting', followed: false });
    this.#plan();
  }

  flush(): Promise<void> {
    this.#waiting?.();
    this.#waiting = undefined;
    this.#queue = this.#queue.then(() => this.#save());
    return this.#queue;
  }

  async hear(): Promise<void> {
    await this.#queue;
    const { stored, kept } = this.state;
    const there = await this.#surroundings.shelf.read(stored.id).catch(() => undefined);
    if (there === undefined || there.revision === this.state.stored.revision) return;
    if (kept === 'kept') this.#set({ stored: there, kept: 'kept', followed: true });
    else this.#set({ ...this.state, kept: 'rival', rival: there });
  }

  async choose(which: 'mine' | 'theirs'): Promise<void> {
    const { rival, newer, stored } = this.state;
    const there = rival ?? newer;
    if (there === undefined) return;
    const { shelf, now } = this.#surroundings;
    // First the copy: what fails after it has lost nothing.
    await shelf.copy({ ...copyOf(which === 'mine' ? there : stored), savedAt: now() }, stored.id);
    if (rival !== undefined) {
      const chosen = which === 'mine' ? this.state.stored : rival;
      const kept = which === 'mine' ? 'waiting' : 'kept';
      this.#set({ ...this.state, rival: undefined, stored: { ...chosen, revision: rival.revision }, kept, followed: false });
    } else {
      // The desk's text is not on the device yet, nor is the version that mine is now meant for.
      const { draft, contact, origin } = there;
      this.#set({ ...this.state, newer: undefined });
      this.write({ ...this.state.stored, ...(which === 'theirs' && { draft, contact }), ...(origin && { origin }) });
    }
    await this.flush();
  }

  meet(origin: Origin): void {
    const { draft, contact } = origin;
    this.#set({ ...this.state, newer: { ...this.state.stored, draft, contact, origin } });
  }

  #set(next: FormState): void {
    this.state = next;
    this.#listeners.forEach((listener) => listener());
  }

  #plan(): void {
    this.#waiting ??= this.#surroundings.later(() => {
      this.#waiting = undefined;
      void this.flush();
    }, DELAY);
  }

  async #save(): Promise<void> {
    if (this.state.kept === 'kept' || this.state.kept === 'rival') return;
    const { shelf, now, tell } = this.#surroundings;
    const saving = this.state.stored;
    const next = { ...saving, revision: saving.revision + 1, savedAt: now() };
    try {
      const saved = await shelf.save(next, saving.revision);
      if (!saved.kept) return this.#set({ ...this.state, kept: 'rival', rival: saved.there });
      // What was written while it was being saved waits for the next time.
      const unchanged = this.state.stored === saving;
      const stored = { ...this.state.stored, revision: next.revision, savedAt: next.savedAt };
      this.#set({ ...this.state, stored, kept: unchanged ? 'kept' : 'waiting' });
      tell(saving.id);
      if (!unchanged) this.#plan();
    } catch {
      this.#set({ ...this.state, kept: 'failed' });
    }
  }
}
