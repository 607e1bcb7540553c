import { memoryPrivateStore } from '#desk/store/testing/memoryPrivateStore.ts';
import type { DeskMember, Invitation } from '#submission/deskApi.ts';
import { isOwn } from './people.ts';
import { accessDesk, refusal, type AccessDesk } from './testing/accessDesk.ts';

const MINUTE = 60_000;
const open: AccessDesk[] = [];
afterEach(async () => {
  for (const { app } of open.splice(0)) await app.close();
});

async function desk(options: Parameters<typeof accessDesk>[0] = {}): Promise<AccessDesk> {
  const opened = await accessDesk(options);
  open.push(opened);
  return opened;
}

const BOR = { email: 'Bor@Example.org', name: 'Bor', role: 'editor', languages: ['sl'] } as const;

test('an admin invites; the link lets in, and is in a mail as well', async () => {
  const { signedIn, browser, mails, logged } = await desk();
  const admin = await signedIn({ role: 'admin' });
  const { status, body } = await admin.post('/api/desk/invitations', BOR);
  expect(status).toBe(201);
  const { link, expires } = body as Invitation;
  expect(expires).toBe('2026-12-03T10:00:00.000Z');
  expect(mails).toMatchObject([{ to: 'bor@example.org', locale: 'sl', kind: 'invitation', values: { link } }]);
  const bor = await browser().post('/api/desk/sign-in', { token: link.split('=')[1] });
  expect(bor.body).toMatchObject({ person: { name: 'Bor', role: 'editor', languages: ['sl'] } });
  expect(logged.join('\n')).toMatch(/^[0-9a-f]{16} invited [0-9a-f]{16} as editor$/);
});

test.each(['translator', 'editor', 'publisher'] as const)('a %s neither invites nor changes nor lists people', async (role) => {
  const { signedIn } = await desk();
  const person = await signedIn({ role });
  for (const answer of [
    await person.get('/api/desk/people'),
    await person.post('/api/desk/invitations', BOR),
    await person.post(`/api/desk/people/${person.id}`, { role: 'admin' }),
  ]) {
    expect(refusal(answer)).toBe('403 not-allowed');
  }
});

test('an address that is none is told so, and nobody is invited', async () => {
  const { signedIn, store } = await desk();
  const admin = await signedIn({ role: 'admin' });
  const answer = await admin.post('/api/desk/invitations', { ...BOR, email: 'bor@example.org\nBcc: x@example.org' });
  expect(refusal(answer)).toBe('422 faults');
  expect(answer.body).toMatchObject({ faults: [{ field: 'email', kind: 'not-an-email' }] });
  expect(await store.people.list()).toHaveLength(1);
});

test('admins see who is there, with addresses', async () => {
  const { signedIn, invited } = await desk();
  const admin = await signedIn({ role: 'admin' });
  await invited(BOR);
  const { body } = await admin.get('/api/desk/people');
  expect((body as DeskMember[]).map(({ name, email, role, left }) => [name, email, role, left])).toEqual([
    ['Ana', 'ana@example.org', 'admin', false],
    ['Bor', 'bor@example.org', 'editor', false],
  ]);
});

test('inviting somebody who is there changes their role, and makes nobody twice', async () => {
  const { signedIn, store } = await desk();
  const admin = await signedIn({ role: 'admin' });
  await admin.post('/api/desk/invitations', BOR);
  await admin.post('/api/desk/invitations', { ...BOR, role: 'publisher' });
  const people = await store.people.list();
  expect(people.map(({ role }) => role).toSorted()).toEqual(['admin', 'publisher']);
});

test('another role holds from the next request on', async () => {
  const { signedIn } = await desk();
  const admin = await signedIn({ role: 'admin', email: 'admin@example.org' });
  const ana = await signedIn({ role: 'editor' });
  expect((await ana.get('/api/desk/queue')).status).toBe(200);
  await admin.post(`/api/desk/people/${ana.id}`, { role: 'translator', languages: ['sq'] });
  expect(refusal(await ana.get('/api/desk/queue'))).toBe('403 not-allowed');
  expect((await ana.get('/api/desk/session')).body).toMatchObject({ person: { role: 'translator', languages: ['sq'] } });
});

test('who is taken off the desk is out at once, with links and codes; their name stays, their address goes', async () => {
  const { signedIn, invited, browser, store } = await desk();
  const admin = await signedIn({ role: 'admin', email: 'admin@example.org' });
  const ana = await signedIn();
  const link = await invited();
  expect((await admin.post(`/api/desk/people/${ana.id}`, { left: true })).body).toMatchObject({ name: 'Ana', left: true });
  expect(refusal(await ana.get('/api/desk/session'))).toBe('401 signed-out');
  expect(refusal(await browser().post('/api/desk/sign-in', { token: link }))).toBe('410 used-up');
  expect(await store.people.read(ana.id)).toMatchObject({ name: 'Ana', email: '', left: true });
  expect((await store.tickets.list()).map(({ person }) => person)).toEqual([admin.id]);
  expect(refusal(await admin.post(`/api/desk/people/${ana.id}`, { role: 'editor' }))).toBe('404 not-found');
});

test('a person marked as left behind the desk’s back is out as well', async () => {
  const { signedIn, invited, browser, store } = await desk();
  const ana = await signedIn();
  const token = await invited();
  const person = await store.people.read(ana.id);
  if (person !== undefined) await store.people.write(ana.id, { ...person, left: true });
  expect(refusal(await ana.get('/api/desk/session'))).toBe('401 signed-out');
  expect(refusal(await browser().post('/api/desk/sign-in', { token }))).toBe('410 used-up');
});

test('the last admin stays one, also where two step down at once', async () => {
  const { signedIn, store } = await desk();
  const one = await signedIn({ role: 'admin' });
  expect(refusal(await one.post(`/api/desk/people/${one.id}`, { role: 'editor' }))).toBe('409 wrong-state');
  expect(refusal(await one.post(`/api/desk/people/${one.id}`, { left: true }))).toBe('409 wrong-state');
  expect(refusal(await one.post('/api/desk/invitations', { ...BOR, email: 'ana@example.org' }))).toBe('409 wrong-state');
  const two = await signedIn({ role: 'admin', email: 'two@example.org' });
  const answers = await Promise.all([
    one.post(`/api/desk/people/${two.id}`, { role: 'editor' }),
    one.post(`/api/desk/people/${one.id}`, { left: true }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 409]));
  const admins = (await store.people.list()).filter(({ role, left }) => role === 'admin' && !left);
  expect(admins).toHaveLength(1);
});

test('what cannot be undone takes a fresh sign-in, where one can be had', async () => {
  const { signedIn, clock } = await desk();
  const admin = await signedIn({ role: 'admin' });
  clock.time += 31 * MINUTE;
  expect((await admin.get('/api/desk/people')).status).toBe(200);
  expect(refusal(await admin.post('/api/desk/invitations', BOR))).toBe('401 signed-out');
  expect(refusal(await admin.post(`/api/desk/people/${admin.id}`, { languages: [] }))).toBe('401 signed-out');
  const alone = await desk({ hasMail: false });
  const other = await alone.signedIn({ role: 'admin' });
  alone.clock.time += 31 * MINUTE;
  expect((await other.post('/api/desk/invitations', BOR)).status).toBe(201);
});

test.each(['..%2F..%2Fpeople', 'A', 'x'.repeat(65)])('the id %s is nobody', async (id) => {
  const { signedIn } = await desk();
  const admin = await signedIn({ role: 'admin' });
  expect(refusal(await admin.post(`/api/desk/people/${id}`, { left: true }))).toBe('404 not-found');
});

test.each([{ left: false }, { role: 'contributor' }, { role: 'editor', email: 'x@example.org' }, { languages: ['de'] }, []])(
  'no change of a person: %j',
  async (change) => {
    const { signedIn } = await desk();
    const admin = await signedIn({ role: 'admin' });
    expect(refusal(await admin.post(`/api/desk/people/${admin.id}`, change))).toBe('400 bad-request');
  },
);

test('a submission is one’s own where the addresses are the same', async () => {
  const store = memoryPrivateStore();
  const person = { id: 'ana', name: 'Ana', email: 'ana@example.org', role: 'editor', languages: [], subject: '', left: false } as const;
  await store.people.write('ana', person);
  await store.people.write('gone', { ...person, id: 'gone', email: '', left: true });
  for (const [id, email] of [
    ['own', ' Ana@EXAMPLE.org'],
    ['other', 'bor@example.org'],
    ['nobody', ''],
  ] as const) {
    const contact = { name: '', email, phone: '' };
    await store.submissions.write(id, { id, contact, secretHash: '', newerHashes: [], createdAt: '' });
  }
  expect(await isOwn(store, { id: 'ana' }, 'own')).toBe(true);
  expect(await isOwn(store, { id: 'ana' }, 'other')).toBe(false);
  expect(await isOwn(store, { id: 'ana' }, 'erased')).toBe(false);
  expect(await isOwn(store, { id: 'gone' }, 'nobody')).toBe(false);
});
