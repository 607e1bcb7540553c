/** The bare repository submissions are in: `refs/desk/s/<id>` → commits of `submission.json` and `photos/<key>.webp`. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder, syncFolder } from '#desk/disk/syncFolder.ts';
import { openGit, type Git } from '#desk/git/git.ts';
import { sweep } from '#desk/git/sweep.ts';
import { syncFolders } from '#desk/git/syncFolders.ts';

export const SUBMISSION_ID = /^[0-9a-hjkmnp-tv-z]{16}$/;
export const PHOTO_KEY = /^[a-z0-9]{16}$/;
export const REFS = 'refs/desk/s/';
export const RECORD_FILE = 'submission.json';
export const PHOTO_FOLDER = 'photos';

export function submissionRef(id: string): string {
  return `${REFS}${id}`;
}

export function repositoryDir(folder: string): string {
  return path.join(folder, 'repository.git');
}

/** Makes it if it is not there, without a moment in which it is half there. */
export async function openRepository(folder: string): Promise<Git> {
  const dir = repositoryDir(folder);
  if (existsSync(dir)) {
    await sweep(dir);
    return openGit({ dir, protocols: 'file' });
  }
  const partial = `${dir}.partial`;
  await rm(partial, { recursive: true, force: true });
  await makeFolder(folder);
  await mkdir(partial, { mode: 0o700 });
  // Without a template: no sample hooks, no description.
  await openGit({ dir: partial }).run(['init', '--quiet', '--bare', '--template=', '--initial-branch=none', partial]);
  await mkdir(path.join(partial, ...REFS.split('/').slice(0, -1)), { recursive: true });
  await syncFolders(partial);
  await rename(partial, dir);
  await syncFolder(folder);
  return openGit({ dir, protocols: 'file' });
}
