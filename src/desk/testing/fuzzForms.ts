/** Throws damaged multipart bodies at the app, as requests handed to it and over a line that is cut. */
import { connect, type AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { REFUSALS, type Receipt, type Refused } from '#submission/api.ts';
import { hostileForms, type HostileForm } from './hostileForms.ts';
import { HUB_URL, SECRET, submit, type TestApp } from './testParts.ts';

export interface FormFigures {
  /** Answers by status; 0 where the line was cut before there was one. */
  readonly answers: Readonly<Record<number, number>>;
  /** Milliseconds the slowest took. */
  readonly slowest: number;
}

/** An answer that takes longer than this is none. */
const PATIENCE = 20_000;
const BUSY = 503;

interface Counts {
  readonly answers: Record<number, number>;
  slowest: number;
}

/** Throws with the smallest body the app does not answer, or answers with a fault of its own. */
export async function fuzzForms({ app, lines }: TestApp, count: number, seed?: number): Promise<FormFigures> {
  const counts: Counts = { answers: {}, slowest: 0 };
  await fc.assert(
    fc.asyncProperty(await formsOf(app), async ({ method, url, headers, payload }) => {
      const begun = performance.now();
      const answer = await inTime(app.inject({ method, url, headers, payload }));
      add(counts, answer.statusCode, performance.now() - begun);
      if (answer.statusCode >= 400 && !REFUSALS.includes(answer.json<Refused>().error)) throw new Error(`answered with ${answer.body}`);
    }),
    // Not made smaller: to wait again and again for what does not answer would take all day.
    { numRuns: count, endOnFailure: true, ...(seed !== undefined && { seed }) },
  );
  await assertAnswers(app, lines);
  return counts;
}

/** The same over sockets, with lengths that are wrong, and cut. */
export async function fuzzLines({ app, lines }: TestApp, count: number, seed?: number): Promise<FormFigures> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo; // a string only for pipes
  const counts: Counts = { answers: {}, slowest: 0 };
  const line = fc.record({
    form: await formsOf(app),
    length: fc.constantFrom('right', 'short', 'long', 'chunked', 'none'),
    cut: fc.nat(120),
  });
  await fc.assert(
    fc.asyncProperty(line, async ({ form, length, cut }) => {
      const begun = performance.now();
      const written = asWritten(form, length);
      const status = await inTime(sendOver(port, written.subarray(0, Math.floor((written.length * cut) / 100)), cut >= 100));
      add(counts, status, performance.now() - begun);
    }),
    { numRuns: count, endOnFailure: true, ...(seed !== undefined && { seed }) },
  );
  await assertAnswers(app, lines);
  return counts;
}

async function formsOf(app: FastifyInstance): Promise<fc.Arbitrary<HostileForm>> {
  const { reference } = (await submit(app)).json<Receipt>();
  return hostileForms(reference, { authorization: `Bearer ${SECRET}`, 'if-match': '0'.repeat(40) });
}

function add(counts: Counts, status: number, milliseconds: number): void {
  counts.answers[status] = (counts.answers[status] ?? 0) + 1;
  counts.slowest = Math.max(counts.slowest, milliseconds);
  if (status >= 500 && status !== BUSY) throw new Error(`answered ${status}`);
}

async function assertAnswers(app: FastifyInstance, lines: readonly string[]): Promise<void> {
  // What nobody foresaw is in the log, also where nobody was left to be told.
  const failed = lines.find((line) => line.includes('"msg":"failed"'));
  if (failed !== undefined) throw new Error(failed);
  const { statusCode } = await inTime(app.inject({ url: '/api/desk' }));
  if (statusCode !== 200) throw new Error(`after all of it the app answers ${statusCode}`);
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** As the bytes of a request, with a length that is right or not. */
function asWritten({ method, url, headers, payload }: HostileForm, length: string): Buffer {
  const size = { right: payload.length, short: Math.floor(payload.length / 2), long: payload.length + 1_000 }[length];
  const said = size === undefined ? (length === 'chunked' ? ['Transfer-Encoding: chunked'] : []) : [`Content-Length: ${size}`];
  const lines = [
    `${method} ${url} HTTP/1.1`,
    `Host: ${new URL(HUB_URL).host}`,
    ...Object.entries(headers).map((pair) => pair.join(': ')),
    ...said,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`, 'latin1'), payload]);
}

/** Status of the answer; 0 for none. A line that is `whole` waits a moment for it, as a client would. */
function sendOver(port: number, bytes: Buffer, whole: boolean): Promise<number> {
  return new Promise((resolve) => {
    let status = 0;
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, () => (whole ? socket.setTimeout(500) : socket.destroy())));
    socket.on('timeout', () => socket.destroy());
    socket.on('data', (piece: Buffer) => {
      const [, found] = /^HTTP\/1\.1 (\d{3})/.exec(piece.toString('latin1')) ?? [];
      status = found === undefined ? status : Number(found);
    });
    // The app may close the line at any time.
    socket.on('error', () => {});
    socket.on('close', () => resolve(status));
  });
}
