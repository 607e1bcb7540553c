import { removeSites } from '#content/testing/site.ts';
import { closeDesks, removeFolders } from '#desk/publish/testing/deskHub.ts';
import { submit, submitRequest } from '#desk/testing/testParts.ts';
import { NO_DETAILS } from '#submission/record.ts';
import type { Receipt } from '#submission/api.ts';
import type { QueueEntry } from '#submission/deskApi.ts';
import { CONTACT, SHORT_DRAFT } from '#submission/testing/exampleDraft.ts';
import { editingDesk, type EditingDesk } from './testing/editingDesk.ts';

let desk: EditingDesk;
beforeAll(async () => {
  desk = await editingDesk();
});
afterAll(async () => {
  await desk.close();
  await closeDesks();
  removeSites();
  await removeFolders();
});

async function received(change: Parameters<typeof submitRequest>[0] = {}): Promise<string> {
  return (await submit(desk.app, submitRequest(change))).json<Receipt>().reference;
}

const QUESTION = { about: 'whole', text: 'Кога?', language: 'mk' } as const;

describe('who may', () => {
  test('nobody decides upon what they sent themselves; others may', async () => {
    const reference = await received();
    const own = await desk.editor({ role: 'admin', email: CONTACT.email });
    expect((await own.see(reference)).may).toEqual(['take', 'ask', 'edit']);
    expect((await own.act(reference, 'accept', {})).refused).toBe('403 not-allowed');
    expect((await own.act(reference, 'decline', { reason: 'other', text: 'x', language: 'en' })).refused).toBe('403 not-allowed');
    expect((await (await desk.editor()).see(reference)).may).toContain('accept');
  });

  test('an editor decides upon their languages, and Serbian is one in two scripts', async () => {
    const reference = await received({ draft: { ...SHORT_DRAFT, language: 'sr' } });
    const albanian = await desk.editor({ languages: ['sq'] });
    expect((await albanian.see(reference)).may).toEqual([]);
    expect((await albanian.act(reference, 'take', {})).refused).toBe('403 not-allowed');
    expect((await (await desk.editor({ languages: ['sr-Latn'] })).act(reference, 'take', {})).refused).toBe('');
  });

  test('translators read and do nothing else; who is not signed in sees nothing', async () => {
    const reference = await received();
    const translator = await desk.editor({ role: 'translator' });
    expect(await translator.see(reference)).toMatchObject({ may: [], mayErase: false, contact: { name: CONTACT.name, hasMail: true } });
    expect((await translator.act(reference, 'take', {})).refused).toBe('403 not-allowed');
    for (const url of ['queue', 'site', `submissions/${reference}`, `submissions/${reference}/history`]) {
      expect((await desk.app.inject({ url: `/api/desk/${url}` })).statusCode).toBe(401);
    }
  });

  test('a change without the token of the session is none', async () => {
    const reference = await received();
    const editor = await desk.editor();
    const { version } = await editor.see(reference);
    const answer = await editor.post(`/api/desk/submissions/${reference}/take`, {}, { 'if-match': version, 'x-hub-csrf': 'guessed' });
    expect(answer.status).toBe(401);
    expect((await editor.see(reference)).version).toBe(version);
  });

  test('only admins see an address', async () => {
    const reference = await received();
    expect((await (await desk.editor({ role: 'publisher' })).see(reference)).contact).toEqual({ name: CONTACT.name, hasMail: true });
    const admin = await desk.editor({ role: 'admin' });
    expect((await admin.see(reference)).contact.address).toEqual({ email: CONTACT.email, phone: '' });
  });
});

describe('two at once', () => {
  test('of two edits of the same version one is kept, and the other gets that text', async () => {
    const reference = await received();
    const [one, other] = [await desk.editor(), await desk.editor()];
    const { version } = await one.see(reference);
    const edits = await Promise.all(
      [one, other].map((editor, index) =>
        editor.act(reference, 'edit', { draft: { ...SHORT_DRAFT, title: `Наслов ${index}` }, details: NO_DETAILS }, version),
      ),
    );
    expect(edits.map(({ refused }) => refused).toSorted()).toEqual(['', '409 stale']);
    const kept = edits.find(({ refused }) => refused === '')?.body.record.draft.title;
    const told = edits.find(({ refused }) => refused !== '')?.body.current;
    expect(told).toMatchObject({ record: { draft: { title: kept } } });
  });

  test('an answer that came meanwhile is not overwritten', async () => {
    const reference = await received();
    const editor = await desk.editor();
    const before = (await editor.act(reference, 'ask', { questions: [QUESTION] })).body.version;
    const { version } = await desk.view(reference);
    await desk.app.inject({
      method: 'POST',
      url: `/api/submissions/${reference}/answers`,
      payload: { question: 'q1', text: 'Во мај.' },
      headers: { authorization: `Bearer ${'S'.repeat(43)}`, 'if-match': version },
    });
    expect((await editor.act(reference, 'edit', { draft: SHORT_DRAFT, details: NO_DETAILS }, before)).refused).toBe('409 stale');
    expect((await desk.view(reference)).questions).toMatchObject([{ answer: 'Во мај.' }]);
  });
});

describe('what others see', () => {
  test('a note between editors stays between them, and nobody is named to the contributor', async () => {
    const reference = await received();
    const publisher = await desk.editor({ role: 'publisher', name: 'Нена' });
    await publisher.act(reference, 'ask', { questions: [QUESTION] });
    expect(JSON.stringify(await desk.view(reference))).not.toContain(publisher.id);
    const stored = await desk.parts.submissions.read(reference);
    if (stored === undefined) throw new Error('not there');
    await desk.parts.submissions.update(stored.version, { ...stored.record, state: 'accepted' });
    const back = await publisher.act(reference, 'send-back', { text: 'За весникот: прашај уште еднаш.' });
    expect(back.body.record.events.at(-1)).toMatchObject({ what: 'send-back', note: 'За весникот: прашај уште еднаш.' });
    expect(JSON.stringify(await desk.view(reference))).not.toContain('весникот');
  });

  test('two submissions with the same words point at each other', async () => {
    const sections = { ...SHORT_DRAFT.sections, 'what-they-did': 'Секоја среда во паркот шиеме знамиња од стари завеси и стари кошули.' };
    sections['what-changed'] = 'Сега паркот има клупи што ги направија соседите, и чешма што работи и во август.';
    const first = await received({ draft: { ...SHORT_DRAFT, title: 'Прв', sections } });
    const second = await received({ draft: { ...SHORT_DRAFT, title: 'Втор', sections } });
    const editor = await desk.editor();
    expect((await editor.see(second)).similar[0]).toEqual({ title: 'Прв', reference: first });
  });

  test('the queue is oldest first and says who has it and whose turn it is', async () => {
    const [first, second] = [await received(), await received()];
    const editor = await desk.editor();
    await editor.act(first, 'ask', { questions: [QUESTION] });
    const queue = (await editor.get('/api/desk/queue')).body as readonly QueueEntry[];
    const mine = queue.filter(({ reference }) => [first, second].includes(reference));
    expect(mine.map(({ reference, ours, assignee }) => [reference, ours, assignee?.id])).toEqual([
      [first, false, editor.id],
      [second, true, undefined],
    ]);
  });
});

test('a decline gives the reason on the page and in the letter, and can be reopened', async () => {
  const reference = await received();
  const editor = await desk.editor();
  const refusal = { reason: 'duplicate', text: 'Овој случај го имаме од мај.', language: 'mk' } as const;
  await editor.act(reference, 'decline', refusal);
  expect(await desk.view(reference)).toMatchObject({ state: 'declined', refusal });
  expect(desk.letters.at(-1)).toMatchObject({ kind: 'declined', values: { reasonId: 'duplicate', reason: refusal.text } });
  await editor.act(reference, 'reopen', {});
  expect(await desk.view(reference)).toMatchObject({ state: 'in-review', refusal: null });
});

test.each([
  ['an action that is none', 'approve', {}, 404],
  ['the name of something every object has', 'constructor', {}, 404],
  ['a question without words for whom it is', 'ask', { questions: [{ about: 'whole', text: 'x', language: 'de' }] }, 400],
  ['an edit without details', 'edit', { draft: SHORT_DRAFT }, 400],
  ['what the state does not allow', 'publish', {}, 409],
])('%s is refused, and nothing changes', async (_what, action, body, status) => {
  const reference = await received();
  const publisher = await desk.editor({ role: 'publisher' });
  const { version } = await publisher.see(reference);
  const answer = await publisher.post(`/api/desk/submissions/${reference}/${action}`, body, { 'if-match': version });
  expect(answer.status).toBe(status);
  expect((await publisher.see(reference)).version).toBe(version);
});
