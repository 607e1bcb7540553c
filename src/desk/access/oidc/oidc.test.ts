/** A real provider in a process of its own, and redirects over real HTTP, followed by a browser that keeps cookies. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { accessDesk, type AccessDesk } from '#desk/access/testing/accessDesk.ts';
import type { DeskSession } from '#submission/deskApi.ts';

let issuer: string;
let hubUrl: string;
let provider: ChildProcess | undefined;
let desk: AccessDesk;

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function startProvider(claimsIn = 'userinfo'): Promise<void> {
  const program = path.join(import.meta.dirname, '../testing/oidcServer.ts');
  const args = [new URL(issuer).port, `${hubUrl}/api/desk/oidc/callback`, claimsIn];
  provider = fork(program, args, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  await once(provider, 'message');
}

async function stopProvider(): Promise<void> {
  if (provider === undefined || provider.exitCode !== null) return;
  provider.kill();
  await once(provider, 'exit');
  provider = undefined;
}

/** The desk listens before the provider is there: nothing is asked of it at the start. */
beforeEach(async () => {
  issuer = `http://127.0.0.1:${await freePort()}`;
  const port = await freePort();
  hubUrl = `http://127.0.0.1:${port}`;
  desk = await accessDesk({ hubUrl, oidc: { issuer, clientId: 'hub', clientSecret: 'provider-secret' } });
  await desk.app.listen({ port, host: '127.0.0.1' });
});
afterEach(async () => {
  await desk.app.close();
  await stopProvider();
});

/** A browser: cookies for each origin, redirects one by one. */
class Visitor {
  readonly jars = new Map<string, Map<string, string>>();

  async open(address: string, form?: Record<string, string>): Promise<{ address: string; text: string }> {
    const { origin } = new URL(address);
    // Cookies are for a host, whatever its port; the jar is for a port, so that a mix-up would show.
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /Max-Age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    const to = response.headers.get('location');
    if (to === null) return { address, text: await response.text() };
    const next = new URL(to, address);
    // The page of the desk is another's.
    return next.pathname.endsWith('/desk/') ? { address: next.href, text: '' } : this.open(next.href);
  }

  /** Up to the provider's form, and through it. */
  async signIn(login: string, query = ''): Promise<string> {
    const form = await this.open(`${hubUrl}/api/desk/oidc/start${query}`);
    if (form.address.endsWith('provider-down')) return form.address;
    const asked = await this.open(actionOf(form), { prompt: 'login', login, password: 'any' });
    if (!asked.text.includes('consent')) return asked.address;
    return (await this.open(actionOf(asked), { prompt: 'consent' })).address;
  }

  async session(): Promise<DeskSession | undefined> {
    const { text } = await this.open(`${hubUrl}/api/desk/session`);
    const answer = JSON.parse(text) as DeskSession | { readonly error: string };
    return 'error' in answer ? undefined : answer;
  }
}

function actionOf({ address, text }: { readonly address: string; readonly text: string }): string {
  return new URL(/action="([^"]+)"/.exec(text)?.[1] ?? '', address).href;
}

test('whoever came from the desk in another language comes back to it, and a language that is not ours is English', async () => {
  await startProvider('userinfo');
  await desk.invited();
  expect(await new Visitor().signIn('ana', '?locale=mk')).toBe(`${hubUrl}/mk/desk/`);
  expect(await new Visitor().signIn('stranger', '?locale=mk')).toBe(`${hubUrl}/mk/desk/#sign-in-problem=not-invited`);
  expect(await new Visitor().signIn('ana', '?locale=//evil.example')).toBe(`${hubUrl}/desk/`);
});

test.each(['userinfo', 'token'])('whoever was invited comes in by the provider; the address is in the %s', async (claimsIn) => {
  await startProvider(claimsIn);
  await desk.invited();
  const ana = new Visitor();
  expect(await ana.signIn('ana')).toBe(`${hubUrl}/desk/`);
  expect(await ana.session()).toMatchObject({ person: { name: 'Ana' }, oidc: true });
  expect((await desk.store.people.list()).map(({ subject }) => subject)).toEqual([`${issuer} ana`]);
  // And comes again, known by now.
  expect(await new Visitor().signIn('ana')).toBe(`${hubUrl}/desk/`);
});

test('strangers, addresses that nobody confirmed, and heirs of a mailbox stay out', async () => {
  await startProvider();
  await desk.invited();
  await desk.invited({ email: 'newcomer@example.org' });
  const problems: Record<string, string> = {};
  await new Visitor().signIn('ana');
  for (const login of ['stranger', 'newcomer', 'ana+heir']) {
    const visitor = new Visitor();
    problems[login] = (await visitor.signIn(login)).replace(hubUrl, '');
    expect(await visitor.session()).toBeUndefined();
  }
  expect(problems).toMatchInlineSnapshot(`
{
  "ana+heir": "/desk/#sign-in-problem=not-invited",
  "newcomer": "/desk/#sign-in-problem=not-verified",
  "stranger": "/desk/#sign-in-problem=not-invited",
}
`);
});

test('who left does not come back by the provider', async () => {
  await startProvider();
  await desk.invited();
  const ana = new Visitor();
  await ana.signIn('ana');
  const [person] = await desk.store.people.list();
  if (person !== undefined) await desk.store.people.write(person.id, { ...person, left: true });
  expect(await ana.session()).toBeUndefined();
  expect(await new Visitor().signIn('ana')).toBe(`${hubUrl}/desk/#sign-in-problem=not-invited`);
});

test('a provider that is down is told, the link works meanwhile, and the provider when it is back', async () => {
  const token = await desk.invited();
  expect(await new Visitor().signIn('ana')).toBe(`${hubUrl}/desk/#sign-in-problem=provider-down`);
  expect(desk.logged.map((line) => line.replace(issuer, 'ISSUER'))).toMatchInlineSnapshot(`
[
  "the provider ISSUER does not answer: ClientError",
]
`);
  expect((await desk.browser().post('/api/desk/sign-in', { token })).status).toBe(200);
  await startProvider();
  expect(await new Visitor().signIn('ana')).toBe(`${hubUrl}/desk/`);
});

test('one who comes back to a provider that has gone is told', async () => {
  await startProvider();
  await desk.invited();
  const ana = new Visitor();
  await ana.open(`${hubUrl}/api/desk/oidc/start`);
  await stopProvider();
  const state = stateOf(ana);
  const back = `${hubUrl}/api/desk/oidc/callback?code=any&state=${state}&iss=${encodeURIComponent(issuer)}`;
  expect((await ana.open(back)).address).toBe(`${hubUrl}/desk/#sign-in-problem=failed`);
});

test('an answer that this browser did not ask for lets nobody in', async () => {
  await startProvider();
  await desk.invited();
  const callback = `${hubUrl}/api/desk/oidc/callback`;
  const ana = new Visitor();
  const failed = async (visitor: Visitor, query: string): Promise<void> => {
    expect((await visitor.open(`${callback}${query}`)).address).toBe(`${hubUrl}/desk/#sign-in-problem=failed`);
    expect(await visitor.session()).toBeUndefined();
  };
  await ana.open(`${hubUrl}/api/desk/oidc/start`);
  await failed(new Visitor(), `?code=any&state=${stateOf(ana)}`);
  const iss = encodeURIComponent(issuer);
  const queries: readonly ((state: string) => string)[] = [
    (state) => `?code=guessed&state=${state}&iss=${iss}`,
    () => `?code=any&state=other&iss=${iss}`,
    (state) => `?code=any&state=${state}&iss=https%3A%2F%2Fevil.example`,
    (state) => `?error=access_denied&state=${state}&iss=${iss}`,
    () => '',
    () => '?state=%00&code=%ff&code=b',
  ];
  for (const query of queries) {
    await ana.open(`${hubUrl}/api/desk/oidc/start`);
    await failed(ana, query(stateOf(ana)));
  }
  // A wrong state is refused before the provider is asked about the code.
  expect(desk.logged.map((line) => line.replace(issuer, 'ISSUER'))).toMatchInlineSnapshot(`
[
  "the provider ISSUER let nobody in: OAUTH_RESPONSE_BODY_ERROR",
  "the provider ISSUER let nobody in: OAUTH_INVALID_RESPONSE",
  "the provider ISSUER let nobody in: OAUTH_INVALID_RESPONSE",
  "the provider ISSUER let nobody in: OAUTH_AUTHORIZATION_RESPONSE_ERROR",
  "the provider ISSUER let nobody in: OAUTH_INVALID_RESPONSE",
  "the provider ISSUER let nobody in: OAUTH_INVALID_RESPONSE",
]
`);
});

test('an answer is used once', async () => {
  await startProvider();
  await desk.invited();
  const ana = new Visitor();
  const answers: string[] = [];
  const open = ana.open.bind(ana);
  ana.open = (address, form) => {
    if (address.includes('/callback?')) answers.push(address);
    return open(address, form);
  };
  await ana.signIn('ana');
  expect(answers).toHaveLength(1);
  expect((await new Visitor().open(answers[0] ?? '')).address).toBe(`${hubUrl}/desk/#sign-in-problem=failed`);
  expect((await open(answers[0] ?? '')).address).toBe(`${hubUrl}/desk/#sign-in-problem=failed`);
});

function stateOf(visitor: Visitor): string {
  const cookie = visitor.jars.get(hubUrl)?.get('hub-desk-oidc') ?? '';
  return (JSON.parse(Buffer.from(cookie, 'base64url').toString()) as { state: string }).state;
}
