import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { phonePhoto, HEIC } from '#desk/testing/photos.ts';
import { formBody, HUB_URL, SECRET, sendPhoto, submit, submitRequest, testApp, type TestApp } from '#desk/testing/testParts.ts';
import { DiskFull } from '#desk/store/storeErrors.ts';
import { memorySubmissionStore } from '#desk/store/testing/memorySubmissionStore.ts';
import type { Receipt, Refused, SubmissionView } from '#submission/api.ts';
import { advance } from '#submission/advance.ts';
import { CONTACT, FULL_DRAFT, SHORT_DRAFT } from '#submission/testing/exampleDraft.ts';

let desk: TestApp;
beforeEach(async () => {
  desk = await testApp();
});
afterEach(() => desk.close());

const PHOTO = { key: 'abcdefgh01234567', alt: 'Сала', credit: 'Ана', licence: 'CC-BY-4.0', people: 'nobody' } as const;
const HOLDER = { authorization: `Bearer ${SECRET}` };

async function received(): Promise<Receipt> {
  return (await submit(desk.app)).json();
}

async function look(reference: string, headers: Record<string, string> = HOLDER) {
  return desk.app.inject({ url: `/api/submissions/${reference}`, headers });
}

async function send(method: 'POST' | 'PUT', url: string, version: string, body: Record<string, unknown>) {
  const headers = { ...HOLDER, 'if-match': version };
  if (method === 'POST') return desk.app.inject({ method, url, headers, payload: body });
  const form = await formBody({ fields: { submission: JSON.stringify(body) } });
  return desk.app.inject({ method, url, payload: form.payload, headers: { ...form.headers, ...headers } });
}

describe('submitting', () => {
  test('a submission gets a receipt, and the link opens it', async () => {
    const receipt = await received();
    expect(receipt).toMatchObject({ reference: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{16}$/) as unknown, ahead: 0 });
    const view = (await look(receipt.reference)).json<SubmissionView>();
    expect(view).toMatchObject({ state: 'received', draft: SHORT_DRAFT, contact: CONTACT, version: receipt.version });
    expect(desk.letters).toEqual([
      expect.objectContaining({
        to: CONTACT.email,
        kind: 'receipt',
        values: expect.objectContaining({ link: `${HUB_URL}/mk/status/#${receipt.reference}.${SECRET}` }) as unknown,
      }),
    ]);
  });

  test('sent again it is the same submission, also while the first is under way', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => submit(desk.app, submitRequest(), key)));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(await desk.parts.submissions.list()).toHaveLength(1);
    expect(desk.letters).toHaveLength(1);
    const other = await submit(desk.app, submitRequest({ secret: 'T'.repeat(43) }), key);
    expect(other.statusCode).toBe(404);
  });

  test('fifty at once are fifty', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => submit(desk.app)));
    expect(new Set(answers.map((answer) => answer.json<Receipt>().reference)).size).toBe(50);
  });

  test('photos arrive before it, each once, and are seen by who holds the link alone', async () => {
    const key = randomUUID();
    const taken = await sendPhoto(desk.app, key, PHOTO.key, await phonePhoto(300, 200));
    expect(taken.json()).toMatchObject({ key: PHOTO.key, width: 300, height: 200 });
    expect((await sendPhoto(desk.app, key, PHOTO.key, HEIC)).json()).toEqual(taken.json());
    const { reference } = (await submit(desk.app, submitRequest({ draft: { ...SHORT_DRAFT, photos: [PHOTO] } }), key)).json<Receipt>();
    const photo = await desk.app.inject({ url: `/api/submissions/${reference}/photos/${PHOTO.key}`, headers: HOLDER });
    expect(photo.headers['content-type']).toBe('image/webp');
    expect(photo.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect((await desk.app.inject({ url: `/api/submissions/${reference}/photos/${PHOTO.key}` })).statusCode).toBe(404);
  });
});

describe('what is refused, and keeps nothing', () => {
  test.each<[string, () => ReturnType<typeof submit>, number, string]>([
    ['a draft with faults', () => submit(desk.app, submitRequest({ draft: { ...SHORT_DRAFT, title: '' } })), 422, 'faults'],
    [
      'photos that did not arrive',
      () => submit(desk.app, submitRequest({ draft: { ...SHORT_DRAFT, photos: [PHOTO] } })),
      409,
      'missing-photos',
    ],
    ['something else than a draft', () => submit(desk.app, { ...submitRequest(), draft: { mdx: {} } } as never), 400, 'bad-request'],
    ['a key that is none', () => submit(desk.app, submitRequest(), 'key'), 400, 'bad-request'],
    [
      '2 MB of text',
      () => submit(desk.app, submitRequest({ draft: { ...SHORT_DRAFT, title: 'а'.repeat(1_000_000) } })),
      400,
      'bad-request',
    ],
    ['a photo of an iPhone', () => sendPhoto(desk.app, randomUUID(), PHOTO.key, HEIC), 415, 'heic'],
    ['a PDF called .png', () => sendPhoto(desk.app, randomUUID(), PHOTO.key, Buffer.from('%PDF-1.7')), 415, 'not-a-photo'],
    ['13 MB', () => sendPhoto(desk.app, randomUUID(), PHOTO.key, Buffer.alloc(13 * 1024 * 1024)), 413, 'too-large'],
    ['a photo with a name of its own', () => sendPhoto(desk.app, randomUUID(), '../../x', HEIC), 400, 'bad-request'],
  ])('%s', async (_what, ask, status, code) => {
    const answer = await ask();
    expect([answer.statusCode, answer.json<Refused>().error]).toEqual([status, code]);
    expect(await desk.parts.submissions.list()).toEqual([]);
  });

  test('a field that must stay empty', async () => {
    const { payload, headers } = await formBody({
      fields: { submission: JSON.stringify(submitRequest()), website: 'https://spam.example' },
    });
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/api/submissions',
      payload,
      headers: { ...headers, 'idempotency-key': randomUUID() },
    });
    expect([answer.statusCode, answer.json<Refused>().error]).toEqual([403, 'proof']);
  });

  test('what comes from a page of another site', async () => {
    const answer = await desk.app.inject({ method: 'POST', url: '/api/recover', payload: {}, headers: { origin: 'https://evil.example' } });
    expect(answer.json<Refused>().error).toBe('not-allowed');
    const fetched = await desk.app.inject({
      method: 'POST',
      url: '/api/recover',
      payload: {},
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(fetched.json<Refused>().error).toBe('not-allowed');
  });

  test('a full disk, with the draft still at the form', async () => {
    await desk.close();
    const full = { ...memorySubmissionStore(), create: () => Promise.reject(new DiskFull()) };
    desk = await testApp({ submissions: full });
    const answer = await submit(desk.app);
    expect([answer.statusCode, answer.json<Refused>().error, answer.headers['retry-after']]).toEqual([507, 'full', '3600']);
  });

  test('what nobody foresaw, without saying what it was', async () => {
    await desk.close();
    const broken = { ...memorySubmissionStore(), list: () => Promise.reject(new Error('the word of somebody')) };
    desk = await testApp({ submissions: broken });
    const answer = await submit(desk.app);
    expect([answer.statusCode, answer.json<Refused>().error]).toEqual([500, 'broken']);
    expect(answer.body + desk.lines.join('')).not.toContain('the word of somebody');
    expect(desk.lines.join('')).toContain('app.test.ts');
  });

  test('who asks too often', async () => {
    await desk.close();
    desk = await testApp({ rateLimits: true });
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => desk.app.inject({ method: 'POST', url: '/api/recover', payload: {} })),
    );
    expect(answers.at(-1)?.statusCode).toBe(429);
    expect(answers.at(-1)?.json<Refused>()).toMatchObject({ error: 'too-often', retryAfter: expect.any(Number) as unknown });
  });
});

describe('the private link', () => {
  test('a wrong reference and a wrong key are told the same', async () => {
    const { reference } = await received();
    const wrongKey = await look(reference, { authorization: `Bearer ${'T'.repeat(43)}` });
    const wrongReference = await look('7qf2m9xp3k4dw8ta');
    expect(wrongKey.statusCode).toBe(404);
    expect(wrongKey.body).toBe(wrongReference.body);
    expect((await look(reference, {})).body).toBe(wrongKey.body);
    expect((await look('../../etc')).statusCode).toBe(404);
  });

  test('of two changes at once one wins, and the other is told the winner’s text', async () => {
    const { reference, version } = await received();
    const url = `/api/submissions/${reference}`;
    const drafts = ['Прва верзија', 'Втора верзија'].map((title) => ({ ...SHORT_DRAFT, title }));
    const answers = await Promise.all(drafts.map((draft) => send('PUT', url, version, { draft, contact: CONTACT })));
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const winner = answers.find(({ statusCode }) => statusCode === 200)?.json<SubmissionView>().draft.title;
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json<Refused>().current).toMatchObject({ draft: { title: winner } });
  });

  test('questions are answered, and the last answer hands it back', async () => {
    const { reference } = await received();
    const stored = await desk.parts.submissions.read(reference);
    if (stored === undefined) throw new Error('not there');
    const question = { about: 'whole', text: 'Кога?', language: 'mk', askedAt: '', answer: '', answeredAt: '' } as const;
    const asked = advance(
      stored.record,
      'ask',
      { by: 'ana', at: new Date().toISOString() },
      {
        questions: [
          { ...question, id: 'q1' },
          { ...question, id: 'q2' },
        ],
      },
    );
    if (asked === undefined) throw new Error('cannot be asked');
    const version = await desk.parts.submissions.update(stored.version, asked);
    const url = `/api/submissions/${reference}/answers`;
    const first = (await send('POST', url, version, { question: 'q1', text: 'Во 2021.' })).json<SubmissionView>();
    expect(first.state).toBe('questions');
    const last = (await send('POST', url, first.version, { question: 'q2', text: 'Да.' })).json<SubmissionView>();
    expect(last).toMatchObject({ state: 'in-review', questions: [{ answer: 'Во 2021.' }, { answer: 'Да.' }] });
    expect(last.events.map(({ by }) => by)).toEqual(['contributor', 'desk', 'contributor', 'contributor']);
    expect((await send('POST', url, last.version, { question: 'q9', text: 'x' })).statusCode).toBe(404);
  });

  test('it can be withdrawn, and erased so that nothing is left', async () => {
    const { reference, version } = await received();
    const withdrawn = await send('POST', `/api/submissions/${reference}/withdraw`, version, {});
    expect(withdrawn.json<SubmissionView>().state).toBe('withdrawn');
    expect(
      (await send('POST', `/api/submissions/${reference}/withdraw`, withdrawn.json<SubmissionView>().version, {})).json<Refused>().error,
    ).toBe('wrong-state');
    expect((await send('POST', `/api/submissions/${reference}/erase`, '', {})).statusCode).toBe(204);
    expect((await look(reference)).statusCode).toBe(404);
    expect(await desk.parts.privates.submissions.list()).toEqual([]);
  });

  test('what was erased is not taken in again, and leaves no address behind', async () => {
    const key = randomUUID();
    const { reference } = (await submit(desk.app, submitRequest(), key)).json<Receipt>();
    expect((await send('POST', `/api/submissions/${reference}/erase`, '', {})).statusCode).toBe(204);
    const again = await submit(desk.app, submitRequest(), key);
    expect([again.statusCode, again.json<Refused>().error]).toEqual([410, 'used-up']);
    expect(await desk.parts.privates.submissions.list()).toEqual([]);
  });

  test('a new link goes to the address, and to nobody else; the answer is the same', async () => {
    const { reference } = await received();
    const ask = (email: string) => desk.app.inject({ method: 'POST', url: '/api/recover', payload: { email, locale: 'sq' } });
    const [known, unknown] = [await ask(CONTACT.email.toUpperCase()), await ask('nobody@example.org')];
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    while (desk.letters.length < 2) await new Promise((resolve) => setImmediate(resolve));
    const secret = desk.letters[1]?.values['link']?.split('.').at(-1) ?? '';
    expect((await look(reference, { authorization: `Bearer ${secret}` })).statusCode).toBe(200);
    expect((await look(reference)).statusCode).toBe(200);
  });
});

test('the log knows routes and times, and nothing of anybody', async () => {
  const draft = { ...FULL_DRAFT, title: 'MARKED title', photos: [] };
  const { reference } = (
    await submit(desk.app, submitRequest({ draft, contact: { name: 'MARKED', email: 'marked@example.org', phone: 'MARKED' } }))
  ).json<Receipt>();
  await look(reference);
  await look(reference, { authorization: 'Bearer MARKED' });
  const log = desk.lines.join('');
  expect(log).toContain('"route":"/api/submissions/:reference"');
  for (const secret of ['MARKED', 'marked@', SECRET, reference, '127.0.0.1']) expect(log).not.toContain(secret);
});

test('a line that breaks in the middle leaves nothing behind', async () => {
  const { payload, headers } = await formBody({ fields: { submission: JSON.stringify(submitRequest()) } });
  await desk.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = desk.app.server.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      const head = `POST /api/submissions HTTP/1.1\r\nHost: hub.example\r\nIdempotency-Key: ${randomUUID()}\r\nContent-Type: ${headers['content-type']}\r\nContent-Length: ${payload.length}\r\n\r\n`;
      socket.write(head);
      socket.write(payload.subarray(0, payload.length / 2), () => socket.destroy());
    });
    socket.on('close', () => resolve());
  });
  expect((await desk.app.inject({ url: '/api/desk' })).json()).toEqual({ desk: true, mail: true, waiting: 0 });
  expect(await desk.parts.privates.submissions.list()).toEqual([]);
});
