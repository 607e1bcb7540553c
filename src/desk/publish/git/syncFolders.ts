import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

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
  ];
  for (const folder of folders) await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    // Some file systems cannot sync a folder; there is nothing better to do there.
    await handle?.sync().catch(() => {});
  } finally {
    await handle?.close();
  }
}
