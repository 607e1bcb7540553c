import { randomUUID } from 'node:crypto';
import { removeSites } from '#content/testing/site.ts';
import { closeDesks, read, removeFolders } from '#desk/publish/testing/deskHub.ts';
import { phonePhoto } from '#desk/testing/photos.ts';
import { formBody, SECRET, sendPhoto, submit, submitRequest } from '#desk/testing/testParts.ts';
import type { Receipt, ReviseRequest, SubmissionView } from '#submission/api.ts';
import { CONTACT, FULL_DRAFT } from '#submission/testing/exampleDraft.ts';
import { NO_DETAILS, type EditorialDetails } from '#submission/record.ts';
import { editingDesk, type EditingDesk, type Editor } from './testing/editingDesk.ts';

let desk: EditingDesk;
beforeEach(async () => {
  desk = await editingDesk();
});
afterEach(async () => {
  await desk.close();
  await closeDesks();
});
afterAll(async () => {
  removeSites();
  await removeFolders();
});

const [PHOTO] = FULL_DRAFT.photos;
const SECOND = 'zyxwvuts98765432';
const DRAFT = {
  ...FULL_DRAFT,
  themes: ['advocacy'],
  photos: PHOTO === undefined ? [] : [PHOTO, { ...PHOTO, key: SECOND }],
};
const DETAILS: EditorialDetails = {
  ...NO_DETAILS,
  slug: 'pechatnica',
  newOrganisation: {
    id: 'primer',
    name: 'Пример Здружение',
    language: 'mk',
    country: 'MK',
    town: 'Тетово',
    source: 'https://example.org/',
  },
};

async function received(): Promise<string> {
  const key = randomUUID();
  for (const photo of DRAFT.photos) await sendPhoto(desk.app, key, photo.key, await phonePhoto(300, 200));
  return (await submit(desk.app, submitRequest({ draft: DRAFT }), key)).json<Receipt>().reference;
}

async function asContributor(reference: string, action: 'answers' | 'withdraw', body: object = {}) {
  const { version } = await desk.view(reference);
  return desk.app.inject({
    method: 'POST',
    url: `/api/submissions/${reference}/${action}`,
    payload: body,
    headers: { authorization: `Bearer ${SECRET}`, 'if-match': version },
  });
}

async function revise(reference: string, revision: ReviseRequest): Promise<SubmissionView> {
  const { version } = await desk.view(reference);
  const { payload, headers } = await formBody({ fields: { submission: JSON.stringify(revision) } });
  const asked = { ...headers, authorization: `Bearer ${SECRET}`, 'if-match': version, 'idempotency-key': randomUUID() };
  return (await desk.app.inject({ method: 'PUT', url: `/api/submissions/${reference}`, payload, headers: asked })).json<SubmissionView>();
}

/** Resolves when readers see another commit and the desk has noted it. */
function nextLive(): Promise<void> {
  return new Promise((resolve) => {
    const stop = desk.content.publisher.onLive(() => {
      stop();
      void desk.appearances.look().then(resolve);
    });
  });
}

async function publishes(publisher: Editor, reference: string): Promise<void> {
  expect((await publisher.act(reference, 'accept', {})).refused).toBe('');
  const live = nextLive();
  expect((await publisher.act(reference, 'publish', {})).refused).toBe('');
  await live;
}

async function published(): Promise<string> {
  const reference = await received();
  const publisher = await desk.editor({ role: 'publisher' });
  expect((await publisher.act(reference, 'edit', { draft: DRAFT, details: DETAILS })).refused).toBe('');
  await publishes(publisher, reference);
  return reference;
}

test('from the form to the site: asked, answered, edited, accepted, published, and told of it', async () => {
  const reference = await received();
  const editor = await desk.editor({ languages: ['mk'] });
  expect((await editor.get('/api/desk/queue')).body).toMatchObject([
    { reference, title: DRAFT.title, ours: true, assignee: null, photos: 2 },
  ]);
  expect((await editor.act(reference, 'take', {})).body).toMatchObject({ assignee: { id: editor.id }, record: { state: 'in-review' } });

  const question = { about: 'what-changed', text: 'Колку луѓе?', language: 'mk' } as const;
  expect((await editor.act(reference, 'ask', { questions: [question] })).refused).toBe('');
  expect(await desk.view(reference)).toMatchObject({ state: 'questions', questions: [{ ...question, id: 'q1', answer: '' }] });
  await asContributor(reference, 'answers', { question: 'q1', text: 'Триесет.' });
  const answered = await editor.see(reference);
  expect(answered.record).toMatchObject({ state: 'in-review', questions: [{ answer: 'Триесет.' }] });
  expect(answered.todo).toContainEqual(expect.objectContaining({ field: 'details.slug' }));

  expect((await editor.act(reference, 'accept', {})).refused).toBe('422 not-ready');
  expect((await editor.act(reference, 'edit', { draft: DRAFT, details: DETAILS })).body.todo).toEqual([]);
  expect((await editor.act(reference, 'accept', {})).body.record).toMatchObject({
    state: 'accepted',
    publication: { path: '/library/case-studies/pechatnica/' },
  });
  expect((await editor.act(reference, 'publish', {})).refused).toBe('403 not-allowed');

  const publisher = await desk.editor({ role: 'publisher' });
  const live = nextLive();
  expect((await publisher.act(reference, 'publish', {})).body.record.state).toBe('published');
  expect((await desk.view(reference)).publication).toBeNull();
  await live;
  expect(await desk.view(reference)).toMatchObject({ state: 'published', publication: { path: '/library/case-studies/pechatnica/' } });
  expect(read(desk.content.served.at(-1) ?? '', 'cases/pechatnica.md')).toContain('title: Работилница во поранешна печатница');
  expect(desk.content.git('ls-tree', '-r', '--name-only', 'main', 'docs/case-studies/pechatnica')).toBe(
    'docs/case-studies/pechatnica/01.webp\ndocs/case-studies/pechatnica/02.webp',
  );
  expect(desk.letters.map(({ to, locale, kind }) => `${to} ${locale} ${kind}`)).toEqual(
    ['receipt', 'question', 'accepted', 'published'].map((kind) => `${CONTACT.email} mk ${kind}`),
  );
  const history = (await publisher.get(`/api/desk/submissions/${reference}/history`)).body as readonly { event: { what: string } }[];
  expect(history.map(({ event }) => event.what).join(' ')).toBe('submit take ask answer edit accept publish appear');
});

test('a correction is read like a case; the page stays until it is published', async () => {
  const reference = await published();
  const corrected = { ...DRAFT, title: 'Друг наслов', photos: [] };
  expect(await revise(reference, { draft: corrected, contact: CONTACT })).toMatchObject({
    state: 'correction',
    publication: { path: /./ },
  });
  const publisher = await desk.editor({ role: 'publisher' });
  expect((await publisher.see(reference)).may).toEqual(['take', 'release', 'ask', 'edit', 'accept', 'decline-correction']);
  await publishes(publisher, reference);
  expect(read(desk.content.served.at(-1) ?? '', 'cases/pechatnica.md')).toContain('title: Друг наслов');
  expect(desk.letters.filter(({ kind }) => kind === 'published')).toHaveLength(2);
});

test.each(['declined by an editor', 'taken back by the contributor'])(
  'a correction %s leaves text and photos as readers see them',
  async (how) => {
    const reference = await published();
    await revise(reference, { draft: { ...DRAFT, title: 'Друг наслов', photos: [] }, contact: CONTACT });
    if (how === 'declined by an editor') {
      const editor = await desk.editor();
      await editor.act(reference, 'decline-correction', { reason: 'not-verifiable', text: 'Не најдовме извор.', language: 'mk' });
    } else await asContributor(reference, 'withdraw');
    const view = await desk.view(reference);
    expect(view).toMatchObject({ state: 'published', draft: DRAFT });
    const photo = await desk.app.inject({
      url: `/api/submissions/${reference}/photos/${SECOND}`,
      headers: { authorization: `Bearer ${SECRET}` },
    });
    expect(photo.headers['content-type']).toBe('image/webp');
  },
);

test('an admin erases a published case: off the site, out of the store, and its letters do not leave', async () => {
  const reference = await published();
  const editor = await desk.editor({ role: 'publisher' });
  const { version } = await editor.see(reference);
  const erase = `/api/desk/submissions/${reference}/erase`;
  expect((await editor.post(erase, {}, { 'if-match': version })).status).toBe(403);
  const admin = await desk.editor({ role: 'admin' });
  const live = nextLive();
  expect((await admin.post(erase, {}, { 'if-match': version })).status).toBe(204);
  await live;
  expect(() => read(desk.content.served.at(-1) ?? '', 'cases/pechatnica.md')).toThrow('ENOENT');
  expect((await admin.get(`/api/desk/submissions/${reference}`)).status).toBe(404);
  expect(await desk.parts.privates.submissions.read(reference)).toBeUndefined();
});
