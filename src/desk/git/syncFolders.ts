import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '#desk/disk/syncFolder.ts';

/** Git syncs the files it writes, not the folders that name them: without this a cut of power may take a commit away again. */
export async function syncFolders(gitDir: string): Promise<void> {
  const objects = path.join(gitDir, 'objects');
  const refs = path.join(gitDir, 'refs');
  const [fan, below] = await Promise.all([readdir(objects), readdir(refs, { recursive: true, withFileTypes: true })]);
  const folders = [
    ...fan.map((name) => path.join(objects, name)),
    objects,
    ...below.filter((entry) => entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name)),
    refs,
    gitDir,
  ];
  for (const folder of folders) await syncFolder(folder);
}

/** The folders that name these objects; before a ref leads to them. */
export async function syncObjects(gitDir: string, objects: readonly string[]): Promise<void> {
  const folder = path.join(gitDir, 'objects');
  const fan = new Set(objects.map((object) => path.join(folder, object.slice(0, 2))));
  await Promise.all([...fan].map(syncFolder));
  await syncFolder(folder);
}

/** The folders that name a ref. */
export async function syncRef(gitDir: string, ref: string): Promise<void> {
  const below = path.dirname(ref).split('/');
  for (let length = below.length; length > 0; length -= 1) await syncFolder(path.join(gitDir, ...below.slice(0, length)));
}
