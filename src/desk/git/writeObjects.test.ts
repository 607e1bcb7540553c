import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DESK_ADDRESS, openGit } from './git.ts';
import { commitObject, objectName, treeObject, writeObjects, type GitObject } from './writeObjects.ts';

let dir: string;
const git = (...args: readonly string[]): string => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).trimEnd();

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'hub-objects-'));
  git('init', '--quiet', '--bare');
});
afterEach(() => rmSync(dir, { recursive: true }));

const blob = (bytes: Uint8Array): GitObject => ({ type: 'blob', bytes });

test.each([0, 1, 300_000])('%i bytes are a file of the name Git gives it', async (length) => {
  const bytes = randomBytes(length);
  const object = blob(bytes);
  await writeObjects(openGit({ dir }), [object]);
  const name = execFileSync('git', ['hash-object', '--stdin'], { input: bytes, encoding: 'utf8' }).trim();
  expect(objectName(object)).toBe(name);
  expect(execFileSync('git', ['-C', dir, 'cat-file', 'blob', name])).toEqual(bytes);
});

test('blobs, folders and a commit at once are what Git itself would make of them', async () => {
  const [text, photo] = [blob(Buffer.from('{}\n')), blob(randomBytes(1000))];
  const folder = treeObject([{ mode: '100644', name: 'a.webp', object: objectName(photo) }]);
  const tree = treeObject([
    { mode: '40000', name: 'photos', object: objectName(folder) },
    // Sorted before the folder, because Git reads `photos/` there.
    { mode: '100644', name: 'photos-of.txt', object: objectName(text) },
    { mode: '100644', name: 'z.json', object: objectName(text) },
  ]);
  const at = new Date('2026-11-26T10:00:00.500Z');
  const commit = commitObject({ tree: objectName(tree), parents: [], by: `desk <${DESK_ADDRESS}>`, at, message: 'take by Ана' });
  await writeObjects(openGit({ dir }), [text, photo, folder, tree, commit]);
  git('update-ref', 'refs/heads/x', objectName(commit));
  expect(git('fsck', '--strict', '--no-dangling')).toBe('');
  expect(git('log', '--format=%an %at %s %T', 'x')).toBe(`desk ${at.getTime() / 1000 - 0.5} take by Ана ${objectName(tree)}`);
  expect(git('ls-tree', '-r', '--name-only', 'x').split('\n')).toEqual(['photos-of.txt', 'photos/a.webp', 'z.json']);
  expect(git('count-objects')).toMatch(/^5 objects/);
});

test('what is there already is left alone', async () => {
  const object = blob(Buffer.from('twice'));
  await writeObjects(openGit({ dir }), [object]);
  await writeObjects(openGit({ dir }), [object, object]);
  expect(git('count-objects')).toMatch(/^1 objects/);
});
