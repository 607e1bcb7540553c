import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { accessDesk } from '#desk/access/testing/accessDesk.ts';
import { deskPlaces } from '#desk/places.ts';
import { openPrivateStore } from '#desk/store/fileStore.ts';
import { addDesk } from '#cli/commands/desk.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hub-people-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What `hub desk …` prints, or its message; ids and secrets by their kind. */
async function hub(...args: readonly string[]): Promise<{ text: string; token: string }> {
  const lines: string[] = [];
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => lines.push(text) });
  const print = (text: string): number => lines.push(text);
  addDesk(program, { siteDir: root, print, today: '2026-11-26', userName: () => undefined, ask: undefined });
  for (const command of program.commands.flatMap(({ commands }) => commands))
    command.exitOverride().configureOutput({ writeErr: () => {} });
  await program.parseAsync(['desk', ...args], { from: 'user' }).catch((error: Error) => lines.push(error.message));
  const text = lines.join('\n');
  return {
    text: text
      .replaceAll(/\b[0-9a-f]{16}\b/g, 'ID')
      .replaceAll(/sign-in=[\w-]{43}/g, 'sign-in=TOKEN')
      .replaceAll(/https?:[^#]*desk\/#/g, 'HUB/desk/#')
      .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'TIME'),
    token: /sign-in=([\w-]{43})/.exec(text)?.[1] ?? '',
  };
}

test('the first admin invites themselves, before anything else is there', async () => {
  expect((await hub('people')).text).toMatchInlineSnapshot(
    `"Nobody is on the desk. Invite yourself: \`npm run hub -- desk invite you@example.org --name "Your name" --role admin\`."`,
  );
  expect((await hub('invite', 'Ana@Example.org', '--name', 'Ana', '--role', 'admin')).text).toMatchInlineSnapshot(`
"Ana (ID) is invited as admin, for all languages:

  HUB/desk/#sign-in=TOKEN

Whoever signs in by this link first is Ana: send it to them alone. It works once, until TIME UTC."
`);
  await hub('invite', 'bor@example.org', '--name', 'Bor', '--languages', 'mk, sq');
  expect((await hub('people')).text).toMatchInlineSnapshot(`
"ID  admin       all          Ana <ana@example.org>
ID  editor      mk,sq        Bor <bor@example.org>"
`);
});

test('a link of the command lets in while the desk runs, once; who is removed is out at once', async () => {
  await hub('invite', 'ana@example.org', '--name', 'Ana', '--role', 'admin');
  const store = await openPrivateStore(deskPlaces(path.join(root, 'var')).private);
  const { app, browser } = await accessDesk({ store, now: Date.now });
  const { token } = await hub('invite', 'bor@example.org', '--name', 'Bor');
  const bor = browser();
  // The same as in memory: of five who use it at once, one comes in.
  const answers = await Promise.all(Array.from({ length: 5 }, () => bor.post('/api/desk/sign-in', { token })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const won = answers.find(({ status }) => status === 200)?.headers['set-cookie'];
  bor.cookies.set('hub-desk', /hub-desk=([^;]+)/.exec(String(won))?.[1] ?? '');
  expect((await bor.get('/api/desk/queue')).status).toBe(200);
  const person = (await store.people.list()).find(({ name }) => name === 'Bor');
  expect((await hub('remove', person?.id ?? '')).text).toBe('Bor is off the desk.');
  expect((await bor.get('/api/desk/queue')).status).toBe(401);
  await app.close();
  expect((await hub('people')).text).not.toContain('Bor');
});

test('nobody but the owner of the machine reads who is there', async () => {
  await hub('invite', 'ana@example.org', '--name', 'Ana', '--role', 'admin');
  const { private: folder } = deskPlaces(path.join(root, 'var'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files).toHaveLength(2);
  for (const { parentPath, name } of files) expect(statSync(path.join(parentPath, name)).mode & 0o777).toBe(0o600);
});

test('what cannot be done is told, with what to do', async () => {
  await hub('invite', 'ana@example.org', '--name', 'Ana', '--role', 'admin');
  const store = await openPrivateStore(deskPlaces(path.join(root, 'var')).private);
  const [ana] = await store.people.list();
  const told = [
    await hub('invite', 'bor', '--name', 'Bor'),
    await hub('invite', 'bor@example.org', '--name', 'Bor', '--role', 'boss'),
    await hub('invite', 'bor@example.org', '--name', 'Bor', '--languages', 'de'),
    await hub('invite', 'bor@example.org'),
    await hub('invite', 'ana@example.org', '--name', 'Ana', '--role', 'editor'),
    await hub('remove', ana?.id ?? ''),
    await hub('remove', 'nobody'),
    await hub('remove', '../../etc'),
  ];
  expect(told.map(({ text }) => text).join('\n')).toMatchInlineSnapshot(`
"Nothing was changed: the address is no e-mail address; expected a name, @ and a domain.
Found --role boss and --languages (none); expected a role of translator, editor, publisher, admin, languages of en, sq, bs, hr, cnr, mk, sl, sr, sr-Latn, and a name of at most 100 letters. Fix: invite like \`npm run hub -- desk invite ana@example.org --name "Ana" --role editor --languages mk,sq\`.
Found --role editor and --languages de; expected a role of translator, editor, publisher, admin, languages of en, sq, bs, hr, cnr, mk, sl, sr, sr-Latn, and a name of at most 100 letters. Fix: invite like \`npm run hub -- desk invite ana@example.org --name "Ana" --role editor --languages mk,sq\`.
error: required option '--name <name>' not specified
Nothing was changed: ID is the last admin: make somebody else an admin first.
Nothing was changed: ID is the last admin: make somebody else an admin first.
Nothing was changed: nobody on the desk has this id.
Nothing was changed: nobody on the desk has this id."
`);
  expect(await store.people.list()).toEqual([ana]);
});
