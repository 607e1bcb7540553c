/** Sessions, and what keeps other sites and other people out of them. */
import { memoryPrivateStore } from '#desk/store/testing/memoryPrivateStore.ts';
import { createSessions } from './sessions.ts';
import { accessDesk, ORIGIN, refusal, type AccessDesk } from './testing/accessDesk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const open: AccessDesk[] = [];
afterEach(async () => {
  for (const { app } of open.splice(0)) await app.close();
});

async function desk(options: Parameters<typeof accessDesk>[0] = {}): Promise<AccessDesk> {
  const opened = await accessDesk(options);
  open.push(opened);
  return opened;
}

test('the cookie is for this hub alone, and no script reads it', async () => {
  const onHttps = await desk({ hubUrl: 'https://hub.example.org' });
  const { headers } = await onHttps.browser().post('/api/desk/sign-in', { token: await onHttps.invited() });
  expect(String(headers['set-cookie']).replace(/=[\w-]{43}\.\w+/, '=VALUE')).toBe(
    '__Host-hub-desk=VALUE; Max-Age=1209600; Path=/; HttpOnly; Secure; SameSite=Lax',
  );
  expect(headers['cache-control']).toBe('no-store');
  const here = await desk();
  const answer = await here.browser().post('/api/desk/sign-in', { token: await here.invited() });
  expect(String(answer.headers['set-cookie']).replace(/=[\w-]{43}\.\w+/, '=VALUE')).toBe(
    'hub-desk=VALUE; Max-Age=1209600; Path=/; HttpOnly; SameSite=Lax',
  );
});

test('signing in gives a session a new name; the one this browser had is over', async () => {
  const { browser, invited } = await desk();
  const ana = browser();
  const planted = `${'A'.repeat(43)}.t4x0k0`;
  ana.cookies.set('hub-desk', planted);
  await ana.post('/api/desk/sign-in', { token: await invited() });
  const first = ana.cookies.get('hub-desk') ?? '';
  expect(first).not.toBe(planted);
  await ana.post('/api/desk/sign-in', { token: await invited() });
  expect(ana.cookies.get('hub-desk')).not.toBe(first);
  for (const value of [planted, first]) {
    const other = browser();
    other.cookies.set('hub-desk', value);
    expect(refusal(await other.get('/api/desk/session'))).toBe('401 signed-out');
  }
});

test('a session ends after twelve hours without use', async () => {
  const { signedIn, clock } = await desk();
  const ana = await signedIn();
  for (let day = 0; day < 4; day += 1) {
    clock.time += 11 * HOUR;
    expect((await ana.get('/api/desk/session')).status).toBe(200);
  }
  clock.time += 12 * HOUR;
  expect(refusal(await ana.get('/api/desk/session'))).toBe('401 signed-out');
});

test('a session ends after fourteen days however much it is used', async () => {
  const { signedIn, clock } = await desk();
  const ana = await signedIn();
  const start = clock.time;
  let answers = 0;
  while ((await ana.get('/api/desk/session')).status === 200) {
    answers += 1;
    clock.time += 6 * HOUR;
  }
  expect(answers).toBe(56);
  expect(clock.time - start).toBe(14 * 24 * HOUR);
});

test('nobody makes their session younger', async () => {
  const { signedIn, clock } = await desk();
  const ana = await signedIn();
  const [token] = (ana.cookies.get('hub-desk') ?? '').split('.');
  ana.cookies.set('hub-desk', `${token}.${Math.floor(clock.time / 1000 + 60).toString(36)}`);
  expect(refusal(await ana.get('/api/desk/session'))).toBe('401 signed-out');
});

test('a session is written to disk at most every ten minutes', async () => {
  const memory = memoryPrivateStore();
  let writes = 0;
  const { write } = memory.tickets;
  const store = {
    ...memory,
    tickets: { ...memory.tickets, write: (...args: Parameters<typeof write>) => ((writes += 1), write(...args)) },
  };
  const { signedIn, clock } = await desk({ store });
  const ana = await signedIn();
  for (let minute = 0; minute < 60; minute += 1) {
    clock.time += MINUTE;
    await ana.get('/api/desk/session');
  }
  expect(writes).toBe(6);
});

test('sessions survive a restart', async () => {
  const store = memoryPrivateStore();
  const before = await desk({ store });
  const ana = await before.signedIn();
  await before.app.close();
  const after = (await desk({ store })).browser();
  after.cookies.set('hub-desk', ana.cookies.get('hub-desk') ?? '');
  expect((await after.get('/api/desk/session')).status).toBe(200);
});

test('who signs out is out, here or everywhere', async () => {
  const { signedIn, browser, invited } = await desk();
  const [one, two] = [await signedIn(), browser()];
  await two.post('/api/desk/sign-in', { token: await invited() });
  const stolen = browser();
  stolen.cookies.set('hub-desk', one.cookies.get('hub-desk') ?? '');
  expect((await one.post('/api/desk/sign-out')).status).toBe(204);
  expect(one.cookies.size).toBe(0);
  expect(refusal(await stolen.get('/api/desk/session'))).toBe('401 signed-out');
  expect((await two.get('/api/desk/session')).status).toBe(200);
  const three = browser();
  await three.post('/api/desk/sign-in', { token: await invited() });
  expect((await three.post('/api/desk/sign-out/everywhere')).status).toBe(204);
  expect(refusal(await two.get('/api/desk/session'))).toBe('401 signed-out');
});

test('signing out while the session is renewed leaves it ended', async () => {
  const { tickets } = memoryPrivateStore();
  let time = Date.parse('2026-11-26T10:00:00Z');
  const { read } = tickets;
  let hasEnded = false;
  // It ends just after a request has found it.
  const watched = {
    ...tickets,
    read: async (id: string) => {
      const found = await read(id);
      if (!hasEnded && time > started) {
        hasEnded = true;
        await sessions.end(value);
      }
      return found;
    },
  };
  const sessions = createSessions(watched, () => time);
  const { value } = await sessions.start('ana');
  const started = time;
  time += HOUR;
  await sessions.read(value);
  expect(hasEnded).toBe(true);
  expect(await tickets.list()).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  ['no token', { 'x-hub-csrf': '' }, '401 signed-out'],
  ['a wrong token', { 'x-hub-csrf': 'A'.repeat(43) }, '401 signed-out'],
  ['another origin', { origin: 'https://evil.example' }, '403 not-allowed'],
  ['an origin that says nothing', { origin: 'null' }, '403 not-allowed'],
  ['the same name and another port', { origin: 'http://127.0.0.1:3001' }, '403 not-allowed'],
  ['another site', { 'sec-fetch-site': 'cross-site' }, '403 not-allowed'],
  ['a sister site', { 'sec-fetch-site': 'same-site' }, '403 not-allowed'],
])('a change with %s is refused', async (_what, headers, expected) => {
  const { signedIn } = await desk();
  const ana = await signedIn();
  expect((await ana.post('/api/desk/take')).status).toBe(200);
  expect(refusal(await ana.post('/api/desk/take', undefined, headers))).toBe(expected);
});

test('the token of one session is worth nothing in another', async () => {
  const { signedIn, browser, invited } = await desk();
  const ana = await signedIn();
  const bor = browser();
  const { body } = await bor.post('/api/desk/sign-in', { token: await invited({ email: 'bor@example.org' }) });
  const { csrf } = body as { csrf: string };
  expect(refusal(await ana.post('/api/desk/take', undefined, { 'x-hub-csrf': csrf }))).toBe('401 signed-out');
});

test('nobody is signed in by a page of somebody else', async () => {
  const { browser, invited } = await desk();
  const token = await invited();
  const answer = await browser().post('/api/desk/sign-in', { token }, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
  expect(refusal(answer)).toBe('403 not-allowed');
  expect((await browser().post('/api/desk/sign-in', { token })).status).toBe(200);
});

test('behind a proxy the public address is the origin; on this machine every name of it', async () => {
  const behind = await desk({ hubUrl: 'https://hub.example.org' });
  const ana = await behind.signedIn();
  expect((await ana.post('/api/desk/take', undefined, { host: '127.0.0.1:3000' })).status).toBe(200);
  const here = await desk();
  const bor = await here.signedIn();
  expect((await bor.post('/api/desk/take', undefined, { host: 'localhost:3000', origin: 'http://localhost:3000' })).status).toBe(200);
});

test('a role below what is asked for is told so', async () => {
  const { signedIn } = await desk();
  const translator = await signedIn({ role: 'translator' });
  expect(refusal(await translator.get('/api/desk/queue'))).toBe('403 not-allowed');
  for (const role of ['editor', 'publisher', 'admin'] as const) {
    const other = await signedIn({ email: `${role}@example.org`, role });
    expect((await other.get('/api/desk/queue')).status).toBe(200);
  }
});

test('a request with nonsense for a cookie is a request without one', async () => {
  const { browser } = await desk();
  const odd = browser();
  for (const value of ['', '..', '%00', 'a'.repeat(5000), `${'A'.repeat(43)}.zzzzzzzzz`, '../../people/ana']) {
    odd.cookies.set('hub-desk', value);
    expect(refusal(await odd.get('/api/desk/session', { origin: ORIGIN }))).toBe('401 signed-out');
  }
});
