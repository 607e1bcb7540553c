/** What every store of private data does. Called by the test file of each. */
import { CONTACT } from '#submission/testing/exampleDraft.ts';
import type { PrivatePerson, PrivateStore, PrivateSubmission, Ticket, WaitingMail } from '#desk/store/privateStore.ts';

const HASH = 'a'.repeat(64);
export const PRIVATE_SUBMISSION: PrivateSubmission = {
  id: '7qf2m9xp3k4dw8ta',
  contact: CONTACT,
  secretHash: HASH,
  newerHashes: [],
  createdAt: '2026-11-26T09:00:00.000Z',
};
const PERSON: PrivatePerson = {
  id: 'ana',
  name: 'Ана',
  email: 'ana@example.org',
  role: 'editor',
  languages: ['mk', 'sr-Latn'],
  subject: '',
  left: false,
};
export const TICKET: Ticket = { kind: 'sign-in', hash: HASH, person: 'ana', expires: '2026-11-27T09:00:00.000Z', codeHash: '', tries: 0 };
const MAIL: WaitingMail = {
  id: 'received-7qf2m9xp3k4dw8ta',
  to: 'ana@example.org',
  subject: 'Примено',
  text: 'Здраво',
  locale: 'mk',
  next: '2026-11-26T09:00:00.000Z',
  attempts: 0,
  createdAt: '2026-11-26T09:00:00.000Z',
};

/** `open` gives an empty store. */
export function privateStoreContract(open: () => Promise<PrivateStore>): void {
  let store: PrivateStore;
  beforeEach(async () => {
    store = await open();
  });

  test('each set reads what was written there', async () => {
    await store.submissions.write(PRIVATE_SUBMISSION.id, PRIVATE_SUBMISSION);
    await store.people.write(PERSON.id, PERSON);
    await store.tickets.write(TICKET.hash, TICKET);
    await store.outbox.write(MAIL.id, MAIL);
    expect(await store.submissions.read(PRIVATE_SUBMISSION.id)).toEqual(PRIVATE_SUBMISSION);
    expect(await store.people.list()).toEqual([PERSON]);
    expect(await store.tickets.read(HASH)).toEqual(TICKET);
    expect(await store.outbox.list()).toEqual([MAIL]);
  });

  test('what is not there is undefined', async () => {
    expect(await store.tickets.read(HASH)).toBeUndefined();
    expect(await store.tickets.remove(HASH)).toBe(false);
    expect(await store.tickets.list()).toEqual([]);
  });

  test('writing again replaces', async () => {
    await store.tickets.write(HASH, TICKET);
    await store.tickets.write(HASH, { ...TICKET, tries: 1 });
    expect(await store.tickets.list()).toEqual([{ ...TICKET, tries: 1 }]);
  });

  test('of many who add, one does; of many who remove, one does', async () => {
    const tries = Array.from({ length: 8 }, (_, index) => index);
    const added = await Promise.all(tries.map((number) => store.tickets.add(HASH, { ...TICKET, tries: number })));
    expect(added.filter(Boolean)).toHaveLength(1);
    expect((await store.tickets.read(HASH))?.tries).toBe(added.indexOf(true));
    const removed = await Promise.all(tries.map(() => store.tickets.remove(HASH)));
    expect(removed.filter(Boolean)).toHaveLength(1);
    expect(await store.tickets.add(HASH, TICKET)).toBe(true);
  });

  test('of many who write at once, one is read, as a whole', async () => {
    const texts = Array.from({ length: 8 }, (_, index) => String(index).repeat(5000));
    await Promise.all(texts.map((text) => store.outbox.write(MAIL.id, { ...MAIL, text })));
    expect(texts).toContain((await store.outbox.read(MAIL.id))?.text);
  });

  test.each(['', '../people/ana', 'a/b', 'A', 'a.json', 'a'.repeat(65)])('%p is no name of a record', async (id) => {
    await expect(store.tickets.read(id)).rejects.toThrow('not the name');
    await expect(store.tickets.write(id, TICKET)).rejects.toThrow('not the name');
    await expect(store.tickets.add(id, TICKET)).rejects.toThrow('not the name');
    await expect(store.tickets.remove(id)).rejects.toThrow('not the name');
  });
}
