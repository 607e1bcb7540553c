/** What goes wrong when people send: each is answered with what to do, nothing of it is kept, and the same draft can be sent again. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { createProofs } from '#desk/guard/proofs.ts';
import { casePage } from '#desk/publish/cases/casePage.ts';
import { openPhotoStaging } from '#desk/store/photoStaging.ts';
import { memoryPrivateStore } from '#desk/store/testing/memoryPrivateStore.ts';
import { chunk, hugePng, phonePhoto } from '#desk/testing/photos.ts';
import { formBody, SECRET, sendPhoto, submit, submitRequest, testApp, type TestApp } from '#desk/testing/testParts.ts';
import type { Receipt, Refused, SubmissionView, SubmitRequest } from '#submission/api.ts';
import { CONTACT, FULL_DRAFT, SHORT_DRAFT } from '#submission/testing/exampleDraft.ts';
import { LIMITS } from '#submission/limits.ts';

const KEY = 'abcdefgh01234567';
const HOLDER = { authorization: `Bearer ${SECRET}` };
let desk: TestApp;
beforeEach(async () => {
  desk = await testApp();
});
afterEach(() => desk.close());

/** Sends it; sees that nothing was kept; sends what is right with the key of the same draft, and that is taken. */
async function refused(wrong: unknown): Promise<Refused & { readonly status: number }> {
  const key = randomUUID();
  const answer = await submit(desk.app, wrong as SubmitRequest, key);
  expect(await desk.parts.submissions.list()).toEqual([]);
  expect(await desk.parts.privates.submissions.list()).toEqual([]);
  expect((await submit(desk.app, submitRequest(), key)).statusCode).toBe(201);
  return { ...answer.json<Refused>(), status: answer.statusCode };
}

const sections = (text: string) => ({ ...SHORT_DRAFT.sections, 'what-failed': text });

test('an empty form is told each field it needs', async () => {
  const none = Object.fromEntries(Object.keys(SHORT_DRAFT.sections).map((id) => [id, ''])) as typeof SHORT_DRAFT.sections;
  const draft = { ...SHORT_DRAFT, title: '', place: '', country: '' as const, sections: none, licenceAgreed: false };
  const { status, faults } = await refused(submitRequest({ draft, contact: { name: '', email: '', phone: '' } }));
  expect(status).toBe(422);
  expect(faults?.map(({ field, kind }) => `${field} ${kind}`)).toEqual([
    'title missing',
    'place missing',
    'country missing',
    'sections.what-they-did missing',
    'sections.what-changed missing',
    'sections.what-failed missing',
    'contact.name missing',
    'contact.email missing',
    'licenceAgreed not-agreed',
  ]);
});

test('a word of 400 characters is named, with the field it is in', async () => {
  const { status, faults } = await refused(submitRequest({ draft: { ...SHORT_DRAFT, sections: sections(`Печка ${'ж'.repeat(400)}`) } }));
  expect([status, faults]).toEqual([
    422,
    [{ field: 'sections.what-failed', kind: 'long-word', values: { max: expect.any(Number) as unknown, word: `${'ж'.repeat(20)}…` } }],
  ]);
});

test('a section that is too long is told by how much', async () => {
  const { status, faults } = await refused(submitRequest({ draft: { ...SHORT_DRAFT, sections: sections('а б '.repeat(6_000)) } }));
  expect([status, faults?.[0]]).toEqual([
    422,
    { field: 'sections.what-failed', kind: 'too-long', values: { max: LIMITS.section, length: expect.any(Number) as unknown } },
  ]);
});

test('2 MB of text is refused unread', async () => {
  const { status, error } = await refused(submitRequest({ draft: { ...SHORT_DRAFT, sections: sections('а б '.repeat(500_000)) } }));
  expect([status, error]).toEqual([400, 'bad-request']);
});

test.each(['de', 'sr-Latn-RS', '', 'MK'])('a language that is not ours, %j, is refused', async (language) => {
  const { status, error } = await refused({ ...submitRequest(), draft: { ...SHORT_DRAFT, language } });
  expect([status, error]).toEqual([400, 'bad-request']);
  expect((await submit(desk.app, { ...submitRequest(), locale: language } as SubmitRequest)).statusCode).toBe(400);
});

test.each([
  ['a change of direction', 'Са\u202Eла'],
  ['nothing that can be seen', '\u200B\u200D\u2060'],
  ['marks upon marks', `С${'\u0301'.repeat(12)}ала`],
  ['half a pair', 'Са\uD83Dла'],
  ['zero', 'Са\0ла'],
  ['a mark of byte order', '\uFEFFСала'],
  ['letters for mathematics', '𝐒𝐚𝐥𝐚 𝓢𝓪𝓵𝓪'],
  ['wide letters', 'Ｓａｌａ'],
  ['tags', 'Сала\u{E0073}\u{E0063}'],
  ['a family', 'Сала 👨‍👩‍👧‍👦'],
  ['a letter of nobody', 'Сала \uE000'],
  ['line separators', 'Са\u2028ла\u2029'],
  ['Latin letters in a Cyrillic word', 'Сaлa'],
])('every field with %s: taken clean, or told', async (_what, text) => {
  const draft = {
    ...FULL_DRAFT,
    title: `Сала ${text}`,
    description: text.padEnd(60, 'а '),
    organisation: { name: text, url: `https://example.org/${text}` },
    place: text,
    period: { from: text, to: text },
    people: { count: text, year: text },
    sections: Object.fromEntries(Object.keys(FULL_DRAFT.sections).map((id) => [id, text])) as typeof FULL_DRAFT.sections,
    photos: [],
    credit: { as: 'person' as const, name: text },
  };
  const answer = await submit(desk.app, submitRequest({ draft, contact: { name: text, email: `${text}@example.org`, phone: text } }));
  expect(answer.statusCode).toBe(422);
  expect(answer.json<Refused>().faults?.map(({ field }) => field)).toContain('period.from');
  const plain = { ...SHORT_DRAFT, title: `Сала за соседите ${text}`, place: `Тетово ${text}`, sections: sections(`Печка ${text}`) };
  const taken = await submit(desk.app, submitRequest({ draft: plain, contact: { ...CONTACT, name: `Ана ${text}` } }));
  const { faults = [] } = taken.json<Partial<Refused>>();
  expect([taken.statusCode, faults.length > 0]).toEqual(taken.statusCode === 201 ? [201, false] : [422, true]);
  if (taken.statusCode !== 201) return;
  const { reference } = taken.json<Receipt>();
  const view = (await desk.app.inject({ url: `/api/submissions/${reference}`, headers: HOLDER })).json<SubmissionView>();
  const kept = JSON.stringify([view.draft.title, view.draft.place, view.draft.sections['what-failed'], view.contact.name]);
  expect(kept).not.toMatch(/[\u200B-\u200F\u2028-\u202E\u2060\uFEFF\0]|\\u0000|\\ud83d|\p{Cs}|[\u{E0000}-\u{E007F}]/u);
});

test('a photo named ../../x.png is taken under the name the form gave it, and nothing is written elsewhere', async () => {
  await desk.close();
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bad-'));
  const staged = path.join(folder, 'desk/photos');
  desk = await testApp({ staging: await openPhotoStaging(staged, { reserve: 0 }) });
  const taken = await sendPhoto(desk.app, randomUUID(), KEY, await phonePhoto(60, 40));
  expect([taken.statusCode, taken.json()]).toMatchObject([201, { key: KEY }]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(0);
  for (const { name, parentPath } of files) {
    expect(name).not.toContain('x.png');
    expect(path.join(parentPath, name).startsWith(staged)).toBe(true);
  }
  rmSync(folder, { recursive: true });
});

/** One colour, one bit a pixel: a file of some hundred kilobytes that is what it says. */
function solidPng(side: number): Buffer {
  const shell = hugePng(side, side);
  const header = Buffer.concat([shell.subarray(16, 24), Buffer.from([1, 0, 0, 0, 0])]);
  const data = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))), { level: 1 });
  return Buffer.concat([shell.subarray(0, 8), chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

test.each<[string, () => Buffer, number, string]>([
  ['a PNG of one colour and 30,000 × 30,000 pixels', () => solidPng(30_000), 413, 'too-large'],
  ['a PDF called .jpg', () => Buffer.from('%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript >> >>'), 415, 'not-a-photo'],
  ['a drawing in SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 415, 'not-a-photo'],
  ['an archive', () => Buffer.from('504b0304140000000000', 'hex'), 415, 'not-a-photo'],
  ['nothing', () => Buffer.alloc(0), 415, 'not-a-photo'],
])('%s is refused, and a photo under the same key is taken afterwards', async (_what, file, status, error) => {
  const draftKey = randomUUID();
  const answer = await sendPhoto(desk.app, draftKey, KEY, file());
  expect([answer.statusCode, answer.json<Refused>().error]).toEqual([status, error]);
  expect((await sendPhoto(desk.app, draftKey, KEY, await phonePhoto(60, 40))).statusCode).toBe(201);
});

test('a small PNG of one colour, made the same way, is a photo', async () => {
  expect((await sendPhoto(desk.app, randomUUID(), KEY, solidPng(300))).statusCode).toBe(201);
});

test('a proof that was used, or is too old, asks for another one, and the draft is as it was', async () => {
  await desk.close();
  const clock = { time: Date.now() };
  const privates = memoryPrivateStore();
  desk = await testApp({ privates, proofs: createProofs({ key: 'a'.repeat(64), used: privates.tickets, now: () => clock.time }) });
  const solved = async (): Promise<string> => {
    const challenge = (await desk.app.inject({ url: '/api/challenge' })).json<Challenge>();
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  };
  const proof = await solved();
  expect((await submit(desk.app, submitRequest({ proof }))).statusCode).toBe(201);
  const key = randomUUID();
  const again = await submit(desk.app, submitRequest({ proof }), key);
  expect([again.statusCode, again.json<Refused>().error]).toEqual([403, 'proof']);
  const old = await solved();
  clock.time += 31 * 60_000;
  expect((await submit(desk.app, submitRequest({ proof: old }), key)).json<Refused>().error).toBe('proof');
  expect(await desk.parts.submissions.list()).toHaveLength(1);
  clock.time -= 31 * 60_000;
  expect((await submit(desk.app, submitRequest({ proof: await solved() }), key)).statusCode).toBe(201);
});

test('clocks that are wrong, the sender’s or the desk’s, keep nobody from sending and going on', async () => {
  await desk.close();
  const clock = { now: new Date('2031-01-01T00:00:00Z') };
  desk = await testApp({ now: () => clock.now });
  const { payload, headers } = await formBody({ fields: { submission: JSON.stringify(submitRequest()), website: '' } });
  const sent = { ...headers, 'idempotency-key': randomUUID(), date: 'Thu, 01 Jan 1970 00:00:00 GMT' };
  const { reference, version, receivedAt } = (
    await desk.app.inject({ method: 'POST', url: '/api/submissions', payload, headers: sent })
  ).json<Receipt>();
  expect(receivedAt).toBe('2031-01-01T00:00:00.000Z');
  clock.now = new Date('2026-11-26T00:00:00Z');
  const url = `/api/submissions/${reference}/withdraw`;
  const withdrawn = await desk.app.inject({ method: 'POST', url, payload: {}, headers: { ...HOLDER, 'if-match': version } });
  expect(withdrawn.json<SubmissionView>()).toMatchObject({ state: 'withdrawn', events: [{ what: 'submit' }, { what: 'withdraw' }] });
});

test('a private link with a wrong reference, whatever is wrong with it, is answered alike', async () => {
  await submit(desk.app);
  const wrong = ['7qf2m9xp3k4dw8tb', '7QF2-M9XP-3K4D-W8TA', 'x', '%00', '..%2f..%2fetc', 'a'.repeat(99)];
  const answers = await Promise.all(wrong.map((reference) => desk.app.inject({ url: `/api/submissions/${reference}`, headers: HOLDER })));
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
  expect(answers[0]?.statusCode).toBe(404);
});

test('nothing a contributor links to is fetched', async () => {
  let asked = 0;
  const elsewhere = createServer((_request, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  const text = `Види ${url}a и [ова](${url}b) ![слика](${url}c.png)`;
  const draft = {
    ...SHORT_DRAFT,
    organisation: { name: 'Пример Здружение', url },
    sources: [{ title: 'Извештај', publisher: 'Пример', url }],
    sections: sections(text),
  };
  const { reference } = (await submit(desk.app, submitRequest({ draft }))).json<Receipt>();
  await desk.app.inject({ url: `/api/submissions/${reference}`, headers: HOLDER });
  const stored = await desk.parts.submissions.read(reference);
  if (stored === undefined) throw new Error('not there');
  expect(casePage(stored.record, { today: '2026-11-26', contributors: [] }).text).toContain(url);
  expect(asked).toBe(0);
  // It would have been heard.
  await fetch(url, { headers: { connection: 'close' } });
  expect(asked).toBe(1);
  await new Promise((resolve) => elsewhere.close(resolve));
});
