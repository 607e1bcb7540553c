import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Receipt, SubmissionView } from '#submission/api.ts';
import { FULL_DRAFT } from '#submission/testing/exampleDraft.ts';
import { openDesk, type Desk, type DeskOptions } from './desk.ts';
import { deskOptions } from './testing/deskOptions.ts';
import { phonePhoto } from './testing/photos.ts';
import { formBody, SECRET, submitRequest } from './testing/testParts.ts';

let folder: string;
let desk: Desk;
let url: string;
let stop: () => Promise<void>;

const options = (): DeskOptions => deskOptions(folder);

async function start(): Promise<void> {
  desk = await openDesk(options());
  const server = createServer((request, response) => desk.api(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = async () => {
    await new Promise((resolve) => server.close(resolve));
    await desk.close();
  };
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-desk-'));
  await start();
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

async function post(address: string, draftKey: string, form: Parameters<typeof formBody>[0]): Promise<Response> {
  const { payload, headers } = await formBody(form);
  return fetch(url + address, {
    method: 'POST',
    body: new Uint8Array(payload),
    headers: { ...headers, 'idempotency-key': draftKey, connection: 'close' },
  });
}

test('a submission with a photo, paid for, is there after a restart', async () => {
  const draftKey = randomUUID();
  const [photo] = FULL_DRAFT.photos;
  const bytes = await phonePhoto(400, 300);
  const taken = await post('/api/submissions/photos', draftKey, {
    fields: { key: photo?.key ?? '' },
    file: { name: 'photo', filename: 'x', bytes },
  });
  expect(taken.status).toBe(201);
  const challenge = (await (await fetch(`${url}/api/challenge`)).json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  const form = { fields: { submission: JSON.stringify(submitRequest({ draft: FULL_DRAFT, proof })) } };
  const receipt = (await (await post('/api/submissions', draftKey, form)).json()) as Receipt;
  await stop();
  await start();
  const headers = { authorization: `Bearer ${SECRET}`, connection: 'close' };
  const view = (await (await fetch(`${url}/api/submissions/${receipt.reference}`, { headers })).json()) as SubmissionView;
  expect(view).toMatchObject({ state: 'received', version: receipt.version, draft: FULL_DRAFT });
  const kept = await fetch(`${url}/api/submissions/${receipt.reference}/photos/${photo?.key ?? ''}`, { headers });
  expect(
    Buffer.from(await kept.arrayBuffer())
      .subarray(8, 12)
      .toString(),
  ).toBe('WEBP');
  expect(execFileSync('grep', ['-rlaF', 'ana@example.org', folder], { encoding: 'utf8' }).trim().split('\n')).toEqual([
    path.join(folder, `private/submissions/${receipt.reference}.json`),
  ]);
});

test('it says that it is alive and ready', async () => {
  const headers = { connection: 'close' };
  expect(await (await fetch(`${url}/healthz`, { headers })).json()).toEqual({ alive: true });
  expect(await (await fetch(`${url}/readyz`, { headers })).json()).toEqual({ ready: true });
});

test('two processes do not write into one folder', async () => {
  await expect(openDesk(options())).rejects.toThrow('Fix:');
});
