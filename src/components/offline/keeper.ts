/** The store of kept sets on the device: the browser's cache, with a record of what is in it, so that both go together when it is emptied. */
import { SETS_FILE, type OfflineFile, type OfflineSet, type OfflineSets } from '#model/offlineSets.ts';
import {
  isPage,
  missingFiles,
  readKept,
  setKey,
  withFile,
  withoutLost,
  withoutOrphans,
  withoutSet,
  withSet,
  NOTHING_KEPT,
  type Kept,
} from './kept.ts';

const CACHE = 'hub-kept';
/** Address of the record: no page of the site. */
const RECORD = '/offline/kept.json';
/** A poor line is not made better by more at once. */
const SIDE_BY_SIDE = 4;
/** After how many files the record is written: what a closed page has fetched since is fetched again. */
const RECORDED = 20;

/** `unable`: nothing can be kept here. `cut`: the line broke. `full`: no room. `stopped`: by the reader. */
export type Trouble = 'unable' | 'cut' | 'full' | 'stopped';
export class NotKept extends Error {
  override readonly name = 'NotKept';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

export function canKeep(): boolean {
  return 'caches' in globalThis && 'serviceWorker' in navigator;
}

/** @throws NotKept where the browser lets nobody store anything, in some private windows */
export async function recordOf(): Promise<Kept> {
  const store = await openStore();
  const record = await store.match(RECORD);
  if (record === undefined) return NOTHING_KEPT;
  const there = new Set((await store.keys()).map(({ url }) => url));
  return withoutLost(readKept(await record.json().catch(() => undefined)), (path) => there.has(new URL(path, location.href).href));
}

export interface Keeping {
  readonly locale: string;
  /** Home of the locale: `/sr/`. */
  readonly home: string;
  readonly sets: OfflineSets;
  readonly set: OfflineSet;
  readonly signal: AbortSignal;
  /** Bytes that have come, of those that are missing. */
  readonly onProgress: (done: number) => void;
}

/** Fetches what is missing of a set. What has come stays whatever happens. @throws NotKept */
export async function keepSet({ locale, home, sets, set, signal, onProgress }: Keeping): Promise<Kept> {
  const store = await openStore();
  let kept = await recordOf();
  let done = 0;
  let count = 0;
  let over = false;
  let saved = Promise.resolve();
  const save = (): Promise<void> => (saved = saved.then(() => write(store, kept)));
  const missing = missingFiles(sets, set, kept);
  async function work(waiting: Iterator<OfflineFile> & Iterable<OfflineFile>): Promise<void> {
    for (const file of waiting) {
      if (over) return;
      await fetchFile(store, file, signal);
      kept = withFile(kept, file);
      done += file.bytes;
      onProgress(done);
      count += 1;
      if (count % RECORDED === 0) await save();
    }
  }
  try {
    // A page takes the place of an older one only when all it names is there.
    for (const part of [missing.filter((file) => !isPage(file)), missing.filter(isPage)]) {
      const waiting = part.values();
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => work(waiting)));
    }
    await put(store, home + SETS_FILE, new Response(JSON.stringify(sets), { headers: { 'Content-Type': 'application/json' } }));
    const whole = withoutOrphans(withSet(kept, setKey(locale, set), sets, set, new Date().toISOString()));
    kept = whole.kept;
    await Promise.all(whole.orphans.map((path) => store.delete(path)));
  } finally {
    // What is still under way ends; nothing more is begun behind the back of a reader who was told.
    over = true;
    await save();
  }
  return kept;
}

export async function removeSet(key: string): Promise<Kept> {
  const store = await openStore();
  const { kept, orphans } = withoutSet(await recordOf(), key);
  await Promise.all(orphans.map((path) => store.delete(path)));
  await write(store, kept);
  return kept;
}

async function openStore(): Promise<Cache> {
  try {
    return await caches.open(CACHE);
  } catch {
    throw new NotKept('unable');
  }
}

async function fetchFile(store: Cache, { path }: OfflineFile, signal: AbortSignal): Promise<void> {
  let response: Response;
  try {
    // The newest, whatever the browser has kept for itself.
    response = await fetch(path, { signal, cache: 'no-cache' });
  } catch {
    throw new NotKept(signal.aborted ? 'stopped' : 'cut');
  }
  // The list is of another build than the site: the next attempt begins with a new list.
  if (!response.ok || response.redirected) throw new NotKept('cut');
  await put(store, path, response);
}

async function put(store: Cache, path: string, response: Response): Promise<void> {
  try {
    await store.put(path, response);
  } catch (error) {
    throw new NotKept(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'cut');
  }
}

async function write(store: Cache, kept: Kept): Promise<void> {
  await put(store, RECORD, new Response(JSON.stringify(kept), { headers: { 'Content-Type': 'application/json' } }));
}
