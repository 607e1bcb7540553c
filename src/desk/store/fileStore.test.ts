import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPrivateStore } from './fileStore.ts';
import { DamagedFile } from './storeErrors.ts';
import { PRIVATE_SUBMISSION, privateStoreContract, TICKET } from './testing/privateStoreContract.ts';

const folders: string[] = [];
function folder(): string {
  const made = path.join(mkdtempSync(path.join(tmpdir(), 'hub-private-')), 'private');
  folders.push(path.dirname(made));
  return made;
}
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

privateStoreContract(() => openPrivateStore(folder()));

test('nobody else may read it', async () => {
  const dir = folder();
  const store = await openPrivateStore(dir);
  await store.tickets.write(TICKET.hash, TICKET);
  await store.tickets.add('other', TICKET);
  const modes = [dir, ...['tickets', `tickets/${TICKET.hash}.json`, 'tickets/other.json'].map((name) => path.join(dir, name))];
  expect(modes.map((file) => (statSync(file).mode & 0o777).toString(8))).toEqual(['700', '700', '600', '600']);
});

test('two who have it open see what the other writes', async () => {
  const dir = folder();
  const [server, command] = [await openPrivateStore(dir), await openPrivateStore(dir)];
  await server.tickets.write('one', TICKET);
  expect(await command.tickets.list()).toEqual([TICKET]);
  expect(await command.tickets.remove('one')).toBe(true);
  expect(await server.tickets.read('one')).toBeUndefined();
});

test.each(['', '{', '{}', JSON.stringify({ ...PRIVATE_SUBMISSION, more: 1 })])(
  'a file that holds %p is named, and the others are read',
  async (text) => {
    const dir = folder();
    const named: string[] = [];
    const store = await openPrivateStore(dir, ({ file }) => named.push(path.relative(dir, file)));
    await store.submissions.write(PRIVATE_SUBMISSION.id, PRIVATE_SUBMISSION);
    writeFileSync(path.join(dir, 'submissions', 'broken.json'), text);
    expect(await store.submissions.list()).toEqual([PRIVATE_SUBMISSION]);
    expect(named).toEqual(['submissions/broken.json']);
    await expect(store.submissions.read('broken')).rejects.toBeInstanceOf(DamagedFile);
  },
);

test('what a killed writer left is nobody’s record, and goes after an hour', async () => {
  const dir = folder();
  await openPrivateStore(dir);
  const left = path.join(dir, 'tickets', '.new-old');
  writeFileSync(left, '{');
  writeFileSync(path.join(dir, 'tickets', '.new-young'), '{');
  utimesSync(left, new Date(0), new Date(0));
  const store = await openPrivateStore(dir);
  expect(await store.tickets.list()).toEqual([]);
  expect(readdirSync(path.join(dir, 'tickets'))).toEqual(['.new-young']);
});
