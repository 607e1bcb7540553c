import { useSyncExternalStore } from 'react';
import { hasProgress, loadedLearning, loadLearning } from './loadLearning.ts';
import type { Kept } from './progressStore.ts';

/** What is kept on this device; undefined in plain HTML, and until the first mark or answer. */
export function useProgress(): Kept | undefined {
  return useSyncExternalStore(
    subscribe,
    () => loadedLearning()?.readKept(),
    () => undefined,
  );
}

const waiting = new Set<() => void>();

function subscribe(onChange: () => void): () => void {
  let leave = loadedLearning()?.subscribe(onChange);
  const arrived = (): void => {
    leave ??= loadedLearning()?.subscribe(onChange);
    onChange();
  };
  if (leave === undefined) {
    waiting.add(arrived);
    if (hasProgress()) fetchProgress().catch(() => undefined);
  }
  return () => {
    waiting.delete(arrived);
    leave?.();
  };
}

/** Fetches the code, and draws what was waiting for it. */
export async function fetchProgress(): ReturnType<typeof loadLearning> {
  const learning = await loadLearning();
  for (const arrived of waiting) arrived();
  waiting.clear();
  return learning;
}
