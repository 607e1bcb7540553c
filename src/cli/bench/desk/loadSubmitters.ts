/** Contributors who send at once, in a process of their own: each gets a challenge and solves it, then waits for the word to send. */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Receipt } from '#submission/api.ts';
import { FULL_DRAFT } from '#submission/testing/exampleDraft.ts';
import { formBody, submitRequest, type FormParts } from '#desk/testing/testParts.ts';
import type { LoadPlan, LoadResult } from './loadPlan.ts';

type Form = Awaited<ReturnType<typeof formBody>>;

interface Submitter {
  readonly headers: Readonly<Record<string, string>>;
  readonly secret: string;
  readonly photo: Form | undefined;
  readonly text: Form;
}

// The parent is the only one to start it.
const plan = JSON.parse(process.argv[2] ?? '') as LoadPlan;
const times = {
  proofs: [] as number[],
  photos: [] as number[],
  submissions: [] as number[],
  totals: [] as number[],
  looks: [] as number[],
};
const errors: string[] = [];

async function prepare(number: number): Promise<Submitter> {
  const address = plan.firstAddress + number;
  const headers = { 'x-forwarded-for': `198.51.${Math.floor(address / 250)}.${1 + (address % 250)}`, 'idempotency-key': randomUUID() };
  const challenge = (await (await fetch(`${plan.url}api/challenge`, { headers })).json()) as Challenge;
  const begun = performance.now();
  const solution = await solveChallenge({ challenge, deriveKey });
  times.proofs.push(performance.now() - begun);
  const secret = randomBytes(32).toString('base64url');
  const [photo] = FULL_DRAFT.photos;
  const draft = { ...FULL_DRAFT, photos: photo !== undefined && plan.photo !== '' ? [photo] : [] };
  const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  const file = { name: 'photo', filename: 'photo.jpg', bytes: plan.photo === '' ? Buffer.alloc(0) : readFileSync(plan.photo) };
  const form = (parts: FormParts): Promise<Form> => formBody(parts);
  return {
    headers,
    secret,
    photo: draft.photos.length === 0 ? undefined : await form({ fields: { key: photo?.key ?? '' }, file }),
    text: await form({ fields: { submission: JSON.stringify(submitRequest({ draft, secret, proof })), website: '' } }),
  };
}

async function post(address: string, { payload, headers }: Form, own: Submitter['headers'], times: number[]): Promise<unknown> {
  const begun = performance.now();
  const answer = await fetch(plan.url + address, { method: 'POST', body: new Uint8Array(payload), headers: { ...own, ...headers } });
  const body = await answer.json();
  times.push(performance.now() - begun);
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(body)}`);
  return body;
}

async function submit({ headers, secret, photo, text }: Submitter): Promise<() => Promise<void>> {
  const begun = performance.now();
  if (photo !== undefined) await post('api/submissions/photos', photo, headers, times.photos);
  const { reference } = (await post('api/submissions', text, headers, times.submissions)) as Receipt;
  times.totals.push(performance.now() - begun);
  return async () => {
    for (let look = 0; look < plan.looks; look += 1) {
      const begun = performance.now();
      const answer = await fetch(`${plan.url}api/submissions/${reference}`, { headers: { ...headers, authorization: `Bearer ${secret}` } });
      await answer.arrayBuffer();
      times.looks.push(performance.now() - begun);
      if (answer.status !== 200) throw new Error(`the status page answered ${answer.status}`);
    }
  };
}

async function settled<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  const results = await Promise.allSettled(work);
  for (const result of results) if (result.status === 'rejected') errors.push(String(result.reason));
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function run(): Promise<void> {
  const submitters: Submitter[] = [];
  for (let number = 0; number < plan.submitters; number += 1) submitters.push(await prepare(number));
  process.send?.('ready');
  await new Promise((resolve) => process.once('message', resolve));
  const looks = await settled(submitters.map(submit));
  process.send?.('sent');
  await settled(looks.map((look) => look()));
  process.send?.({ ...times, errors } satisfies LoadResult);
  process.disconnect?.();
}

void run();
