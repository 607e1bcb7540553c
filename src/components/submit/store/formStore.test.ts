import type { Origin, StoredDraft, StoredPhoto } from './database.ts';
import { createFormStore, type FormStore } from './formStore.ts';
import { blankDraft, changeDraft } from './newDraft.ts';
import type { Shelf } from './shelf.ts';

/** A shelf in memory with the promise of the device's: a save upon another revision than was seen changes nothing. */
function memoryShelf(): Shelf & { readonly drafts: Map<string, StoredDraft>; full: boolean; during: () => void } {
  const drafts = new Map<string, StoredDraft>();
  const photos: StoredPhoto[] = [];
  const shelf = {
    drafts,
    full: false,
    during: (): void => undefined,
    list: () => Promise.resolve([...drafts.values()]),
    read: (id: string) => Promise.resolve(drafts.get(id)),
    photos: (id: string) => Promise.resolve(photos.filter(({ draft }) => draft === id)),
    save(draft: StoredDraft, seen: number) {
      shelf.during();
      if (shelf.full) return Promise.reject(new Error('full'));
      const there = drafts.get(draft.id);
      if (there !== undefined && there.revision !== seen) return Promise.resolve({ kept: false as const, there });
      drafts.set(draft.id, draft);
      return Promise.resolve({ kept: true as const });
    },
    addPhoto: (photo: StoredPhoto) => Promise.resolve(void photos.push(photo)),
    copy: (draft: StoredDraft) => Promise.resolve(void drafts.set(draft.id, draft)),
    remove: (id: string) => Promise.resolve(void drafts.delete(id)),
  };
  return shelf;
}

const START = blankDraft('mk');

function tab(shelf: Shelf, stored = START): FormStore {
  return createFormStore(stored, { shelf, now: () => '2026-11-26T10:00:00.000Z', later: () => () => undefined, tell: () => undefined });
}

const title = (store: FormStore, words: string): void => store.change((draft) => ({ ...draft, title: words }));
const titles = (shelf: { readonly drafts: Map<string, StoredDraft> }): readonly string[] =>
  [...shelf.drafts.values()].map(({ draft }) => draft.title).toSorted();

test('what is written is on the device, also what is written while it is being saved', async () => {
  const shelf = memoryShelf();
  const store = tab(shelf);
  title(store, 'one');
  shelf.during = () => {
    shelf.during = () => undefined;
    title(store, 'two');
  };
  await store.flush();
  expect(store.state().kept).toBe('waiting');
  await store.flush();
  expect(titles(shelf)).toEqual(['two']);
  expect(store.state()).toMatchObject({ kept: 'kept', stored: { revision: 2 } });
});

test('a second tab with nothing unsaved follows the first', async () => {
  const shelf = memoryShelf();
  const first = tab(shelf);
  await first.flush();
  const second = tab(shelf, first.state().stored);
  title(first, 'theirs');
  await first.flush();
  await second.hear();
  expect(second.state()).toMatchObject({ followed: true, stored: { draft: { title: 'theirs' } } });
});

test.each(['mine', 'theirs'] as const)(
  'two tabs that both wrote: %s is chosen, and the other is kept as a draft of its own',
  async (which) => {
    const shelf = memoryShelf();
    const first = tab(shelf);
    await first.flush();
    const second = tab(shelf, first.state().stored);
    title(first, 'first');
    title(second, 'second');
    await first.flush();
    await second.flush();
    expect(second.state()).toMatchObject({ kept: 'rival', rival: { draft: { title: 'first' } } });
    expect(titles(shelf)).toEqual(['first']);
    await second.choose(which);
    expect(titles(shelf)).toEqual(['first', 'second']);
    expect(second.state()).toMatchObject({ kept: 'kept', stored: { draft: { title: which === 'mine' ? 'second' : 'first' } } });
    expect(shelf.drafts.get(START.id)?.draft.title).toBe(which === 'mine' ? 'second' : 'first');
  },
);

test.each(['mine', 'theirs'] as const)(
  'the desk has changed what this draft changes: %s is chosen, it is meant for the new version, and the other is kept',
  async (which) => {
    const shelf = memoryShelf();
    const { draft, contact } = START;
    const origin: Origin = { reference: '7qf2m9xp3k4dw8ta', version: 'one', draft, contact };
    const store = tab(shelf, changeDraft(origin, 'key'));
    title(store, 'mine');
    store.meet({ ...origin, version: 'two', draft: { ...draft, title: 'theirs' } });
    // What is written while nobody has chosen is saved all the same.
    title(store, 'mine still');
    await store.flush();
    expect(titles(shelf)).toEqual(['mine still']);
    await store.choose(which);
    expect(titles(shelf)).toEqual(['mine still', 'theirs']);
    const { stored, newer, kept } = store.state();
    expect({ title: stored.draft.title, version: stored.origin?.version, newer, kept }).toEqual({
      title: which === 'mine' ? 'mine still' : 'theirs',
      version: 'two',
      newer: undefined,
      kept: 'kept',
    });
    expect([...shelf.drafts.values()].map(({ secret, origin: of }) => [secret, of?.reference])).toEqual([
      ['key', origin.reference],
      ['key', origin.reference],
    ]);
  },
);

test('a device that takes nothing is told, and what was written stays in the form', async () => {
  const shelf = memoryShelf();
  shelf.full = true;
  const store = tab(shelf);
  title(store, 'one');
  await store.flush();
  expect(store.state()).toMatchObject({ kept: 'failed', stored: { draft: { title: 'one' } } });
  shelf.full = false;
  await store.flush();
  expect(titles(shelf)).toEqual(['one']);
});
