/** Reads photos in child processes, a few at a time: a decoder may crash, hang or be broken into, and must not take the desk with it. */
import { availableParallelism } from 'node:os';
import { LIMITS } from '#submission/limits.ts';
import type { Photo } from './photo.ts';
import { PhotoRefused, PhotosBusy } from './photoRefused.ts';
import { createPhotoWorker, type PhotoWorker } from './photoWorker.ts';

export interface PhotoReader {
  /** Rejects with `PhotoRefused`, or with `PhotosBusy` where too many wait. */
  readonly read: (bytes: Uint8Array) => Promise<Photo>;
  /** Those that wait, and those in hand, are rejected with `PhotosBusy`. */
  readonly close: () => Promise<void>;
}

export interface PhotoReaderOptions {
  readonly processes?: number;
  /** How many may wait. */
  readonly queue?: number;
  /** Bytes of those that wait, all in memory. */
  readonly queueBytes?: number;
  /** Milliseconds a photo may take. */
  readonly timeout?: number;
}

interface Waiting {
  readonly bytes: Uint8Array;
  readonly resolve: (photo: Photo) => void;
  readonly reject: (error: unknown) => void;
}

/** Each may take 800 MB for a moment. */
const MOST_PROCESSES = 4;

export function createPhotoReader({
  processes = Math.min(MOST_PROCESSES, availableParallelism()),
  queue = 60,
  queueBytes = 150 * 1024 * 1024,
  timeout = 10_000,
}: PhotoReaderOptions = {}): PhotoReader {
  const workers = Array.from({ length: processes }, () => createPhotoWorker(timeout));
  // The last that worked is asked first: where little comes, one process is enough.
  const idle: PhotoWorker[] = [...workers];
  const waiting: Waiting[] = [];
  const isFull = (bytes: Uint8Array): boolean =>
    waiting.length >= queue || waiting.reduce((sum, other) => sum + other.bytes.length, bytes.length) > queueBytes;
  const next = (): void => {
    const worker = idle.pop();
    if (worker === undefined) return;
    const asked = waiting.shift();
    if (asked === undefined) {
      idle.push(worker);
      return;
    }
    void worker
      .read(asked.bytes)
      .then(asked.resolve, asked.reject)
      .finally(() => {
        idle.push(worker);
        next();
      });
  };
  return {
    read: (bytes) =>
      new Promise((resolve, reject) => {
        if (bytes.length > LIMITS.photoBytes) {
          reject(new PhotoRefused('too-large', `a photo of ${bytes.length} bytes; at most ${LIMITS.photoBytes}`));
          return;
        }
        if (idle.length === 0 && isFull(bytes)) {
          reject(new PhotosBusy());
          return;
        }
        waiting.push({ bytes, resolve, reject });
        next();
      }),
    close: async () => {
      for (const { reject } of waiting.splice(0)) reject(new PhotosBusy());
      await Promise.all(workers.map(async (worker) => worker.stop()));
    },
  };
}
