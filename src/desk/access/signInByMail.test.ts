/** The desk as it runs: real stores, real words, a real mail server. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDesk, type Desk } from '#desk/desk.ts';
import { body, decodedWords, header, startMailServer, type MailServer } from '#desk/mail/testing/mailServer.ts';
import { deskPlaces } from '#desk/places.ts';
import { deskOptions } from '#desk/testing/deskOptions.ts';
import { openPrivateStore } from '#desk/store/fileStore.ts';
import type { DeskSession } from '#submission/deskApi.ts';
import { invite } from './invite.ts';

let folder: string;
let mail: MailServer;
let desk: Desk;
let server: Server;
let url: string;
let lines: string[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-mail-'));
  lines = [];
  mail = await startMailServer();
  server = createServer((request, response) => desk.api(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { settings, ...options } = deskOptions(folder, { hubUrl: url, log: { write: (line) => void lines.push(line) } });
  const smtp = { smtpUrl: `smtp://127.0.0.1:${mail.port}`, from: 'Hub <desk@hub.example>' };
  desk = await openDesk({ ...options, settings: { ...settings, mail: smtp } });
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await desk.close();
  await mail.close();
  rmSync(folder, { recursive: true });
});

function post(address: string, asked: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url + address, {
    method: 'POST',
    body: JSON.stringify(asked),
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
  });
}

test('somebody of the desk asks for a link in Macedonian, signs in by its code, and invites a colleague', async () => {
  const store = await openPrivateStore(deskPlaces(folder).private);
  await invite(store, { email: 'ana@example.org', name: 'Ана', role: 'admin', languages: ['mk'] }, { hubUrl: url, now: Date.now() });
  expect((await post('/api/desk/sign-in/request', { email: 'Ana@example.org', locale: 'mk' })).status).toBe(202);
  await mail.arrived(1);
  const [asked] = mail.mails;
  if (asked === undefined) throw new Error('no mail');
  expect(decodedWords(header(asked, 'Subject') ?? '')).toMatch(/\p{Script=Cyrillic}/u);
  const text = body(asked);
  expect(text).toContain(`${url}/mk/desk/#sign-in=`);
  const code = /\b\d{6}\b/.exec(text)?.[0] ?? '';
  const entered = await post('/api/desk/sign-in', { email: 'ana@example.org', code });
  const { person, csrf } = (await entered.json()) as DeskSession;
  expect(person).toMatchObject({ name: 'Ана', role: 'admin' });
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const colleague = { email: 'bor@example.org', name: 'Bor', role: 'editor', languages: ['sl'] };
  expect((await post('/api/desk/invitations', colleague, { cookie, 'x-hub-csrf': csrf, origin: url })).status).toBe(201);
  await mail.arrived(2);
  expect(mail.mails[1]?.to).toEqual(['bor@example.org']);

  const token = /#sign-in=([\w-]{43})/.exec(text)?.[1] ?? '';
  const written = lines.join('');
  expect(written).toContain(`${person.id} invited`);
  for (const secret of ['example.org', token, code, csrf, cookie.split('=')[1] ?? '', 'Ана']) expect(written).not.toContain(secret);
  // What was sent is forgotten: only people keep their addresses.
  await desk.close();
  const kept = execFileSync('grep', ['-rlaE', `example\\.org|${token}`, folder], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(new Set(kept.map((file) => path.relative(folder, path.dirname(file))))).toEqual(new Set(['private/people']));
});
