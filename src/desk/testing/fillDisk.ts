/** A disk that fills: a small one in memory, mounted for the purpose. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { FULL_DRAFT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { examineDesk } from '#desk/backup/fsck.ts';
import { deskPlaces } from '#desk/places.ts';
import { openGitStore } from '#desk/store/gitStore.ts';
import { DiskFull } from '#desk/store/storeErrors.ts';

const run = promisify(execFile);
const PHOTO = 'abcdefgh01234567';

export interface Filled {
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Name of the error the last one was refused with. */
  readonly refusedAs: string;
  /** Whether one could be erased with no byte left, and another one taken when there was room again. */
  readonly erased: boolean;
  readonly takenThen: boolean;
  readonly problems: readonly string[];
}

/** `folder`: an empty one, to mount on. Says why, where this machine lets nobody mount. */
export async function fillDisk(folder: string, megabytes: number): Promise<Filled | { readonly notMounted: string }> {
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tmpfs', folder]);
  } catch (error) {
    return { notMounted: error instanceof Error ? error.message.trim() : String(error) };
  }
  try {
    return await fill(folder);
  } finally {
    await run('umount', [folder]);
  }
}

function photo(): { readonly key: string; readonly bytes: Uint8Array } {
  return { key: PHOTO, bytes: randomBytes(100_000) };
}

async function fill(folder: string): Promise<Filled> {
  const { submissions } = deskPlaces(folder);
  const store = await openGitStore(submissions, { reserve: 0 });
  const kept = new Map<string, string>();
  let refusedAs = '';
  for (let number = 1; refusedAs === ''; number += 1) {
    const id = String(number).padStart(16, '0');
    try {
      kept.set(id, await store.create(exampleRecord({ id, draft: FULL_DRAFT }), [photo()]));
    } catch (error) {
      refusedAs = error instanceof DiskFull ? 'DiskFull' : String(error);
    }
  }
  await store.close();
  const again = await openGitStore(submissions, { reserve: 0 });
  const lost: string[] = [];
  for (const [id, version] of kept) {
    const found = await again.read(id);
    if (found?.version !== version || (await again.photo(id, PHOTO))?.length !== 100_000) lost.push(id);
  }
  const filler = path.join(folder, 'filler');
  await writeFile(filler, Buffer.alloc(64 * 1024 ** 2)).catch(() => {});
  const [first = '', second = ''] = kept.keys();
  const late = await again.update(kept.get(second) ?? '', exampleRecord({ id: second, assignee: 'ana' })).catch((error: unknown) => error);
  if (!(late instanceof DiskFull)) refusedAs = String(late);
  const erased = await again.erase(first, '2026-11-26T10:00:00.000Z').then(
    () => true,
    () => false,
  );
  await rm(filler);
  const takenThen = await again.create(exampleRecord({ id: 'z'.repeat(16), draft: FULL_DRAFT }), [photo()]).then(
    () => true,
    () => false,
  );
  await again.close();
  const { problems } = await examineDesk(folder);
  // Nobody behind them: this is about the store alone.
  const wrong = problems.filter(({ found }) => found !== 'nobody behind it').map(({ file, found }) => `${file}: ${found}`);
  return { acknowledged: kept.size, lost, refusedAs, erased, takenThen, problems: wrong };
}
