/** The browser's own client against the desk's routes on loopback. */
import type { AddressInfo } from 'node:net';
import { phonePhoto } from '#desk/testing/photos.ts';
import { SECRET, submit, testApp, type TestApp } from '#desk/testing/testParts.ts';
import { advance } from '#submission/advance.ts';
import type { Receipt, SubmissionView } from '#submission/api.ts';
import type { CaseDraft } from '#submission/draft.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { deskClient } from '../../desk/client.ts';
import { DeskRefusal } from '../../desk/request.ts';
import type { StoredDraft } from '../store/database.ts';
import { changeDraft } from '../store/newDraft.ts';
import { newerView } from './newerView.ts';
import { sendChange } from './sendChange.ts';

const PHOTO = { key: 'abcdefgh01234567', alt: 'Сала', credit: 'Ана', licence: 'CC-BY-4.0', people: 'nobody' } as const;
const BY = { by: 'ana', at: '2026-11-26T10:00:00.000Z' } as const;

let desk: TestApp;
let url: string;
/** Which of the next answers are lost on the way; the desk has done what was asked. */
let lost: readonly boolean[] = [];
const { fetch } = globalThis;
beforeEach(async () => {
  desk = await testApp();
  await desk.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(desk.app.server.address() as AddressInfo).port}`;
  lost = [];
  globalThis.fetch = async (address, init) => {
    const answer = await fetch(new URL(address instanceof Request ? address.url : address, url), init);
    const [gone = false, ...later] = lost;
    lost = later;
    if (gone) throw new TypeError('the line is cut');
    return answer;
  };
});
afterEach(async () => {
  globalThis.fetch = fetch;
  await desk.close();
});

async function begun(): Promise<StoredDraft> {
  const { reference } = (await submit(desk.app)).json<Receipt>();
  return changeDraft(await deskClient.view({ reference, secret: SECRET }), SECRET);
}

async function atDesk(stored: StoredDraft, next: (record: SubmissionRecord) => SubmissionRecord | undefined): Promise<void> {
  const there = await desk.parts.submissions.read(stored.origin?.reference ?? '');
  const record = there && next(there.record);
  if (there === undefined || record === undefined) throw new Error('cannot be done');
  await desk.parts.submissions.update(there.version, record);
}

function write(stored: StoredDraft, change: Partial<CaseDraft>, blob?: Blob): Promise<SubmissionView> {
  if (stored.origin === undefined) throw new Error('not a change');
  const delivery = { client: deskClient, stored: { ...stored, draft: { ...stored.draft, ...change } }, blob: () => blob };
  return sendChange({ ...delivery, progress: () => undefined, wait: () => Promise.resolve() }, stored.origin);
}

test('a change with a new photo arrives once, also when the answer is lost', async () => {
  const stored = await begun();
  const photo = new Blob([new Uint8Array(await phonePhoto(80, 60))], { type: 'image/jpeg' });
  // The photo's, then that of the text.
  lost = [true, false, true];
  const view = await write(stored, { title: 'Друг наслов', photos: [PHOTO] }, photo);
  expect(view).toMatchObject({ draft: { title: 'Друг наслов', photos: [PHOTO] }, state: 'received' });
  expect(view.events.map(({ what }) => what)).toEqual(['submit', 'revise']);
  expect((await deskClient.photo({ reference: view.reference, secret: SECRET }, PHOTO.key)).type).toBe('image/webp');
});

test('that an editor has taken it up meanwhile is no conflict', async () => {
  const stored = await begun();
  await atDesk(stored, (record) => advance(record, 'take', BY, { assignee: 'ana' }));
  expect(await write(stored, { title: 'Друг наслов' })).toMatchObject({ draft: { title: 'Друг наслов' }, state: 'in-review' });
});

test('a text an editor has changed meanwhile is not written over; the sender gets it', async () => {
  const stored = await begun();
  await atDesk(stored, (record) => advance(record, 'edit', BY, { draft: { ...record.draft, title: 'На уредникот' } }));
  const error: unknown = await write(stored, { title: 'Мој наслов' }).catch((refused: unknown) => refused);
  expect(newerView(error)?.draft.title).toBe('На уредникот');
});

test('what is accepted is not changed from here', async () => {
  const stored = await begun();
  await atDesk(stored, (record) => advance(record, 'accept', BY));
  await expect(write(stored, { title: 'Друг наслов' })).rejects.toMatchObject({ code: 'wrong-state' });
  await expect(write(stored, { title: 'Друг наслов' })).rejects.toBeInstanceOf(DeskRefusal);
});

test('a page is corrected, and the correction changed once more while questions are open', async () => {
  const stored = await begun();
  await atDesk(stored, (record) => advance(record, 'accept', BY));
  await atDesk(stored, (record) => advance(record, 'publish', BY));
  const corrected = await write(stored, { title: 'Исправен наслов' });
  expect(corrected).toMatchObject({ state: 'correction' });
  await atDesk(stored, (record) => advance(record, 'ask', BY));
  const again = await write(changeDraft(corrected, SECRET), { title: 'Пак исправен' });
  expect(again).toMatchObject({ state: 'correction', draft: { title: 'Пак исправен' } });
});
