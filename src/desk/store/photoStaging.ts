/** Photos that arrived and wait for their submission: one file each, of mode 0600, by draft. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { LIMITS } from '#submission/limits.ts';
import { isTemporary, removeDurably, writeDurably } from '#desk/disk/durableFile.ts';
import { keepReserve } from '#desk/disk/freeSpace.ts';
import { codeOf, makeFolder, syncFolder } from '#desk/disk/syncFolder.ts';
import { tellingFullDisk } from '#desk/git/fullDisk.ts';
import { createQueue } from '#desk/queue.ts';
import { DiskFull } from './storeErrors.ts';

export interface StagedPhoto {
  /** WebP. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface PhotoStaging {
  /** On disk when it resolves; sent again, it replaces. Throws `DiskFull` when all that waits is too much. */
  readonly put: (draftKey: string, photoKey: string, photo: StagedPhoto) => Promise<void>;
  readonly get: (draftKey: string, photoKey: string) => Promise<StagedPhoto | undefined>;
  /** All photos of a draft. */
  readonly remove: (draftKey: string) => Promise<void>;
  /** Removes what arrived before. */
  readonly sweep: (before: Date) => Promise<void>;
}

export interface StagingOptions {
  /** Bytes of all that waits. */
  readonly maxBytes?: number;
  /** As for `openGitStore`. */
  readonly reserve?: number;
}

const MAX_BYTES = 2 * 1024 ** 3;
/** Of a draft: whoever changes their mind about each photo once loses none. Beyond, the oldest goes; the form sends it again if it is asked for. */
const MAX_PHOTOS = LIMITS.photos * 2;
const PHOTO_KEY = /^[a-z0-9]{16}$/;
/** Width and height in pixels, four bytes each, then the photo. */
const HEADER = 8;

/** One process has it open. */
export async function openPhotoStaging(folder: string, { maxBytes = MAX_BYTES, reserve }: StagingOptions = {}): Promise<PhotoStaging> {
  await makeFolder(folder);
  const queue = createQueue();
  let total = await clean(folder);
  /** Nobody tells a draft by the name of its folder. */
  const draftDir = (draftKey: string): string => path.join(folder, createHash('sha256').update(draftKey).digest('hex'));
  const put = async (dir: string, file: string, photo: StagedPhoto): Promise<void> => {
    await keepReserve(folder, reserve);
    const there = await sizes(dir);
    const before = there.get(path.basename(file)) ?? 0;
    if (before === 0 && there.size >= MAX_PHOTOS) total -= await removeOldest(dir, there);
    const content = pack(photo);
    if (total - before + content.length > maxBytes) throw new DiskFull();
    await makeFolder(dir);
    await writeDurably(file, content);
    total += content.length - before;
  };
  return {
    put: async (draftKey, photoKey, photo) => {
      const dir = draftDir(draftKey);
      const file = path.join(dir, fileName(photoKey));
      await queue.run(() => tellingFullDisk(() => put(dir, file, photo)));
    },
    get: async (draftKey, photoKey) => unpack(await contentOf(path.join(draftDir(draftKey), fileName(photoKey)))),
    remove: (draftKey) =>
      queue.run(async () => {
        const dir = draftDir(draftKey);
        for (const bytes of (await sizes(dir)).values()) total -= bytes;
        await rm(dir, { recursive: true, force: true });
        await syncFolder(folder);
      }),
    sweep: (before) =>
      queue.run(async () => {
        for (const name of await readdir(folder)) total -= await sweepDraft(path.join(folder, name), before);
      }),
  };
}

function fileName(photoKey: string): string {
  if (!PHOTO_KEY.test(photoKey)) throw new Error(`${JSON.stringify(photoKey)} is not the key of a photo`);
  return `${photoKey}.photo`;
}

function pack({ bytes, width, height }: StagedPhoto): Uint8Array {
  const header = Buffer.alloc(HEADER);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([header, bytes]);
}

function unpack(content: Buffer | undefined): StagedPhoto | undefined {
  if (content === undefined || content.length < HEADER) return undefined;
  return { bytes: content.subarray(HEADER), width: content.readUInt32BE(0), height: content.readUInt32BE(4) };
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Bytes of each photo of a draft, by the name of its file. */
async function sizes(dir: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const names = await readdir(dir).catch(() => []);
  for (const name of names) found.set(name, (await stat(path.join(dir, name))).size);
  return found;
}

/** Bytes that are free now. */
async function removeOldest(dir: string, there: ReadonlyMap<string, number>): Promise<number> {
  const ages = await Promise.all([...there.keys()].map(async (name) => ({ name, at: (await stat(path.join(dir, name))).mtimeMs })));
  const [oldest] = ages.toSorted((a, b) => a.at - b.at);
  if (oldest === undefined || !(await removeDurably(path.join(dir, oldest.name)))) return 0;
  return there.get(oldest.name) ?? 0;
}

/** Removes what a killed process left half-written; the bytes of all that waits. */
async function clean(folder: string): Promise<number> {
  let total = 0;
  for (const draft of await readdir(folder)) {
    for (const [name, bytes] of await sizes(path.join(folder, draft))) {
      if (isTemporary(name)) await rm(path.join(folder, draft, name), { force: true });
      else total += bytes;
    }
  }
  return total;
}

/** Bytes that are free now. */
async function sweepDraft(dir: string, before: Date): Promise<number> {
  let freed = 0;
  for (const [name, bytes] of await sizes(dir)) {
    const file = path.join(dir, name);
    if ((await stat(file)).mtime < before && (await removeDurably(file))) freed += bytes;
  }
  // One that still holds something stays.
  await rmdir(dir).catch(() => {});
  return freed;
}
