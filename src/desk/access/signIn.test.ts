/** Each test is a line of the threat table: links, codes and what can be learnt by trying. */
import { memoryPrivateStore } from '#desk/store/testing/memoryPrivateStore.ts';
import type { PrivateStore } from '#desk/store/privateStore.ts';
import { sha256 } from './secrets.ts';
import { createSessions } from './sessions.ts';
import { createSignIn } from './signIn.ts';
import { slowStore } from './testing/slowStore.ts';
import { issueTicket } from './tickets.ts';
import { accessDesk, refusal, type AccessDesk } from './testing/accessDesk.ts';

const MINUTE = 60_000;
const ANA = { id: 'ana', name: 'Ana', email: 'ana@example.org', role: 'editor', languages: [], subject: '', left: false } as const;
const open: AccessDesk[] = [];
afterEach(async () => {
  for (const { app } of open.splice(0)) await app.close();
});

async function desk(options: Parameters<typeof accessDesk>[0] = {}): Promise<AccessDesk> {
  const opened = await accessDesk(options);
  open.push(opened);
  return opened;
}

/** Asks for a mail and waits until it is written. */
async function mailed({ browser, mails }: AccessDesk, email = 'ana@example.org'): Promise<{ token: string; code: string }> {
  const before = mails.length;
  await browser().post('/api/desk/sign-in/request', { email, locale: 'mk' });
  while (mails.length === before) await new Promise(setImmediate);
  const { link = '', code = '' } = mails.at(-1)?.values ?? {};
  return { token: link.split('=')[1] ?? '', code };
}

test('an invitation lets somebody in, and says who they are from then on', async () => {
  const { browser, invited } = await desk();
  const ana = browser();
  expect(refusal(await ana.get('/api/desk/session'))).toBe('401 signed-out');
  const { status, body } = await ana.post('/api/desk/sign-in', { token: await invited({ languages: ['mk', 'sq'] }) });
  expect(status).toBe(200);
  expect(body).toMatchObject({ person: { name: 'Ana', role: 'editor', languages: ['mk', 'sq'] }, oidc: false });
  expect(JSON.stringify(body)).not.toContain('ana@');
  expect((await ana.get('/api/desk/session')).body).toEqual(body);
});

test('a link lets in once', async () => {
  const { browser, invited } = await desk();
  const token = await invited();
  expect((await browser().post('/api/desk/sign-in', { token })).status).toBe(200);
  expect(refusal(await browser().post('/api/desk/sign-in', { token }))).toBe('410 used-up');
});

test('of ten who use one link at once, one comes in, and one session is there', async () => {
  const { browser, invited, store } = await desk({ store: slowStore() });
  const token = await invited();
  const answers = await Promise.all(Array.from({ length: 10 }, () => browser().post('/api/desk/sign-in', { token })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 410)).toHaveLength(9);
  expect((await store.tickets.list()).map(({ kind }) => kind)).toEqual(['session']);
});

test('opening a link consumes nothing', async () => {
  const { browser, invited } = await desk();
  const token = await invited();
  await browser().get(`/api/desk/session?token=${token}`);
  await browser().get('/api/desk/sign-in');
  expect((await browser().post('/api/desk/sign-in', { token })).status).toBe(200);
});

test.each([
  ['an invitation', 7 * 24 * 60, 'invitation'],
  ['a mailed link', 30, 'sign-in'],
])('%s holds for %i minutes', async (_what, minutes, kind) => {
  const opened = await desk();
  const { clock, browser, invited } = opened;
  const token = async (): Promise<string> => {
    const invitation = await invited();
    return kind === 'invitation' ? invitation : (await mailed(opened)).token;
  };
  const first = await token();
  clock.time += minutes * MINUTE - 1;
  expect((await browser().post('/api/desk/sign-in', { token: first })).status).toBe(200);
  const second = await token();
  clock.time += minutes * MINUTE;
  expect(refusal(await browser().post('/api/desk/sign-in', { token: second }))).toBe('410 used-up');
});

test('another invitation makes the one before worthless', async () => {
  const { browser, invited } = await desk();
  const [first, second] = [await invited(), await invited()];
  expect(refusal(await browser().post('/api/desk/sign-in', { token: first }))).toBe('410 used-up');
  expect((await browser().post('/api/desk/sign-in', { token: second })).status).toBe(200);
});

test('nothing that is kept opens anything: not the hash of a link, not a session as a link', async () => {
  const opened = await desk();
  const { browser, invited, store } = opened;
  const token = await invited();
  const ana = browser();
  await ana.post('/api/desk/sign-in', { token });
  const kept = JSON.stringify([await store.tickets.list(), await store.people.list()]);
  const session = ana.cookies.get('hub-desk') ?? '';
  const { token: link, code } = await mailed(opened);
  for (const secret of [token, session, link, code]) expect(kept).not.toContain(secret);
  expect(refusal(await browser().post('/api/desk/sign-in', { token: sha256(link) }))).toBe('410 used-up');
  expect(refusal(await browser().post('/api/desk/sign-in', { token: session }))).toBe('400 bad-request');
  const thief = browser();
  thief.cookies.set('hub-desk', sha256(session));
  expect(refusal(await thief.get('/api/desk/session'))).toBe('401 signed-out');
});

test('a code lets in once, and its link is used with it', async () => {
  const opened = await desk();
  const { browser, invited } = opened;
  await invited();
  const { token, code } = await mailed(opened);
  const ask = { email: ' Ana@Example.org', code };
  expect((await browser().post('/api/desk/sign-in', ask)).status).toBe(200);
  expect(refusal(await browser().post('/api/desk/sign-in', ask))).toBe('404 not-found');
  expect(refusal(await browser().post('/api/desk/sign-in', { token }))).toBe('410 used-up');
});

test('of a link and its code, used at once, one lets in', async () => {
  const opened = await desk({ store: slowStore() });
  const { browser, invited } = opened;
  await invited();
  const { token, code } = await mailed(opened);
  const asked = [{ token }, { email: 'ana@example.org', code }, { token }, { email: 'ana@example.org', code }];
  const answers = await Promise.all(asked.map((body) => browser().post('/api/desk/sign-in', body)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('a code that is guessed at while its link is used does not bring the link back', async () => {
  const store = memoryPrivateStore();
  await store.people.write('ana', ANA);
  const { token } = await issueTicket(store.tickets, { kind: 'sign-in', person: 'ana', expires: Date.now() + MINUTE, code: '123456' });
  const sessions = createSessions(store.tickets, Date.now);
  const { list } = store.tickets;
  const used: boolean[] = [];
  // The link is used just after the guess has found its ticket.
  const tickets = {
    ...store.tickets,
    list: async () => {
      const found = await list();
      used.push((await signIn.byToken(token)) !== undefined);
      return found;
    },
  };
  const signIn = createSignIn({ ...store, tickets }, sessions, Date.now);
  expect(await signIn.byCode('ana@example.org', '123456')).toBeUndefined();
  expect(used).toEqual([true]);
  expect(await signIn.byToken(token)).toBeUndefined();
});

test('after five wrong codes the right one is worth nothing; the link still is', async () => {
  const opened = await desk();
  const { browser, invited } = opened;
  await invited();
  const { token, code } = await mailed(opened);
  const wrong = code === '000000' ? '000001' : '000000';
  // At once, so that guesses cannot overtake the counting.
  await Promise.all(Array.from({ length: 5 }, () => browser().post('/api/desk/sign-in', { email: 'ana@example.org', code: wrong })));
  expect(refusal(await browser().post('/api/desk/sign-in', { email: 'ana@example.org', code }))).toBe('404 not-found');
  expect((await browser().post('/api/desk/sign-in', { token })).status).toBe(200);
});

test('codes of somebody cannot be guessed all day, wherever from', async () => {
  const opened = await desk();
  const { browser, invited } = opened;
  await invited();
  const answers: string[] = [];
  for (let guess = 0; guess < 22; guess += 1) {
    const anywhere = browser(`198.51.100.${guess}`);
    answers.push(refusal(await anywhere.post('/api/desk/sign-in', { email: 'ana@example.org', code: '123456' })));
  }
  expect(answers.slice(19)).toEqual(['404 not-found', '429 too-often', '429 too-often']);
  expect((await browser().post('/api/desk/sign-in', { token: await invited() })).status).toBe(200);
});

test('one place cannot try for ever', async () => {
  const { browser } = await desk();
  const answers: string[] = [];
  for (let guess = 0; guess < 31; guess += 1) {
    answers.push(refusal(await browser('2001:db8::1').post('/api/desk/sign-in', { token: 'x'.repeat(43) })));
  }
  expect(new Set(answers.slice(0, 30))).toEqual(new Set(['410 used-up']));
  expect(answers[30]).toBe('429 too-often');
  expect((await browser('2001:db8::2').post('/api/desk/sign-in', { token: 'x'.repeat(43) })).body).toMatchObject({
    retryAfter: expect.any(Number) as unknown,
  });
});

test('known and unknown addresses get the same answer when they ask for a mail, before anything is looked up', async () => {
  const store = memoryPrivateStore();
  const list = store.people.list;
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = await desk({
    store: { ...store, people: { ...store.people, list: async () => (await held, list()) } },
  });
  const { browser, mails } = opened;
  await store.people.write('ana', ANA);
  const answers = [];
  for (const [address, email] of [
    ['192.0.2.1', 'ana@example.org'],
    ['192.0.2.2', 'nobody@example.org'],
  ]) {
    const { headers, ...answer } = await browser(address).post('/api/desk/sign-in/request', { email, locale: 'en' });
    answers.push({ ...answer, headers: { ...headers, date: '' } });
  }
  const sentBefore = mails.length;
  release();
  await opened.app.close();
  expect(answers[0]).toMatchObject({ status: 202 });
  expect(answers[1]).toEqual(answers[0]);
  expect(sentBefore).toBe(0);
  expect(mails.map(({ to }) => to)).toEqual(['ana@example.org']);
});

test('known and unknown addresses cost the same work when a code is wrong', async () => {
  const memory = memoryPrivateStore();
  const calls: string[] = [];
  function watched<T extends object>(name: string, set: T): T {
    return new Proxy(set, {
      get: (target, operation, receiver) => {
        calls.push(`${name}.${String(operation)}`);
        return Reflect.get(target, operation, receiver) as unknown;
      },
    });
  }
  const store: PrivateStore = { ...memory, people: watched('people', memory.people), tickets: watched('tickets', memory.tickets) };
  const opened = await desk({ store });
  const { browser, invited } = opened;
  await invited();
  await invited({ email: 'bor@example.org' });
  await mailed(opened);
  const work: Record<string, string> = {};
  for (const [who, email] of [
    ['has a code', 'ana@example.org'],
    ['has none', 'bor@example.org'],
    ['is nobody', 'nobody@example.org'],
    ['is nothing', ''],
  ]) {
    calls.length = 0;
    const answer = await browser().post('/api/desk/sign-in', { email, code: '000000' });
    work[who ?? ''] = `${refusal(answer)}: ${calls.join(' ')}`;
  }
  expect(work['has a code']).toBe('404 not-found: people.list tickets.list tickets.read tickets.write');
  expect(new Set(Object.values(work)).size).toBe(1);
});

test('a link to sign in goes to the mailbox of the person, in the language of the page', async () => {
  const opened = await desk();
  await opened.invited();
  await mailed(opened, 'ANA@example.org ');
  const [mail] = opened.mails;
  expect(mail).toMatchObject({ to: 'ana@example.org', locale: 'mk', kind: 'sign-in' });
  expect(mail?.values['link']).toMatch(/^http:\/\/127\.0\.0\.1:3000\/mk\/desk\/#sign-in=[\w-]{43}$/);
  expect(mail?.values['code']).toMatch(/^\d{6}$/);
});

test('an address gets five mails an hour', async () => {
  const { browser, mails, invited } = await desk();
  await invited();
  const answers: number[] = [];
  for (let mail = 0; mail < 6; mail += 1) {
    const anywhere = browser(`198.51.100.${mail}`);
    answers.push((await anywhere.post('/api/desk/sign-in/request', { email: 'ana@example.org', locale: 'en' })).status);
  }
  expect(answers).toEqual([202, 202, 202, 202, 202, 429]);
  while (mails.length < 5) await new Promise(setImmediate);
  expect(mails).toHaveLength(5);
});

test('without mail the desk says nothing else', async () => {
  const { browser, store, invited } = await desk({ hasMail: false });
  await invited();
  const answer = await browser().post('/api/desk/sign-in/request', { email: 'ana@example.org', locale: 'en' });
  expect(answer.status).toBe(202);
  expect((await store.tickets.list()).map(({ kind }) => kind)).toEqual(['invitation']);
});

test.each([{}, { token: 'short' }, { email: 'ana@example.org' }, { email: 'ana@example.org', code: 123456 }, 'text', undefined, []])(
  'what is no request is told so: %j',
  async (body) => {
    const { browser } = await desk();
    // Fastify answers 415 to what is not JSON.
    expect([400, 415]).toContain((await browser().post('/api/desk/sign-in', body)).status);
    expect([400, 415]).toContain((await browser().post('/api/desk/sign-in/request', body)).status);
  },
);
