import { useCallback, useEffect, useRef, useState } from 'react';
import { SETS_FILE, type OfflineSet, type OfflineSets } from '#model/offlineSets.ts';
import type { Locale } from '#model/locale.ts';
import { setKey, sizeOf, missingFiles, type Kept } from './kept.ts';
import { canKeep, keepSet, NotKept, recordOf, removeSet, type Trouble } from './keeper.ts';
import { registerNewest } from './keepOffline.ts';

export interface Running {
  readonly key: string;
  readonly done: number;
  readonly total: number;
}

/** What was last done, to be told to the reader. */
export type Told = { readonly set: OfflineSet; readonly what: 'kept' | 'removed' | Trouble };

export type KeeperState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'unable' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'open'; readonly sets: OfflineSets; readonly kept: Kept };

export interface Keeper {
  readonly state: KeeperState;
  readonly running: Running | undefined;
  readonly told: Told | undefined;
  /** Whether the browser promises not to empty its store by itself; undefined until something was kept. */
  readonly lasting: boolean | undefined;
  readonly keep: (set: OfflineSet) => void;
  readonly stop: () => void;
  readonly remove: (set: OfflineSet) => void;
  readonly reopen: () => void;
}

/** @param home of the locale: `/sr/` */
export function useKeeper(locale: Locale, home: string): Keeper {
  const [state, setState] = useState<KeeperState>({ kind: 'opening' });
  const [running, setRunning] = useState<Running>();
  const [told, setTold] = useState<Told>();
  const [lasting, setLasting] = useState<boolean>();
  const controller = useRef<AbortController>(undefined);

  const reopen = useCallback(() => void open(home).then(setState), [home]);
  useEffect(() => {
    reopen();
    return () => controller.current?.abort();
  }, [reopen]);

  async function keep(sets: OfflineSets, set: OfflineSet): Promise<void> {
    const key = setKey(locale, set);
    const { signal } = (controller.current = new AbortController());
    setTold(undefined);
    try {
      const total = sizeOf(missingFiles(sets, set, await recordOf()));
      setRunning({ key, done: 0, total });
      // Without the worker nothing would open what is kept.
      if ((await registerNewest()) === undefined) throw new NotKept('unable');
      setLasting(await navigator.storage.persist());
      const kept = await keepSet({ locale, home, sets, set, signal, onProgress: (done) => setRunning({ key, done, total }) });
      setState({ kind: 'open', sets, kept });
      setRunning(undefined);
      setTold({ set, what: 'kept' });
    } catch (error) {
      // What has come is there, and the site may have a new list by now.
      setState(await open(home));
      setRunning(undefined);
      setTold({ set, what: error instanceof NotKept ? error.trouble : 'unable' });
    }
  }

  async function remove(sets: OfflineSets, set: OfflineSet): Promise<void> {
    setState({ kind: 'open', sets, kept: await removeSet(setKey(locale, set)) });
    setTold({ set, what: 'removed' });
  }

  const sets = state.kind === 'open' ? state.sets : undefined;
  return {
    state,
    running,
    told,
    lasting,
    keep: (set) => sets && void keep(sets, set),
    stop: () => controller.current?.abort(),
    remove: (set) => sets && void remove(sets, set).catch(() => setTold({ set, what: 'unable' })),
    reopen,
  };
}

async function open(home: string): Promise<KeeperState> {
  if (!canKeep()) return { kind: 'unable' };
  let kept: Kept;
  try {
    kept = await recordOf();
  } catch {
    return { kind: 'unable' };
  }
  try {
    const response = await fetch(home + SETS_FILE, { cache: 'no-cache' });
    if (!response.ok) return { kind: 'unreachable' };
    // Our own file, of this or another build.
    return { kind: 'open', sets: (await response.json()) as OfflineSets, kept };
  } catch {
    return { kind: 'unreachable' };
  }
}
