/** Reads photos in child processes, a few at a time: a decoder may crash, hang or be broken into, and must not take the desk with it. */
import { availableParallelism } from 'node:os';
import type { Photo } from './photoMessages.ts';
import { PhotosBusy } from './photoRefused.ts';
import { startPhotoWorker, type PhotoWorker } from './photoWorker.ts';

export interface PhotoReader {
  /** Rejects with `PhotoRefused`, or with `PhotosBusy` where too many wait. */
  readonly read: (bytes: Uint8Array) => Promise<Photo>;
  readonly close: () => Promise<void>;
}

export interface PhotoReaderOptions {
  readonly processes?: number;
  /** How many may wait. */
  readonly queue?: number;
  /** Milliseconds a photo may take. */
  readonly timeout?: number;
}

interface Waiting {
  readonly bytes: Uint8Array;
  readonly resolve: (photo: Photo) => void;
  readonly reject: (error: unknown) => void;
}

export function createPhotoReader({
  processes = availableParallelism(),
  queue = 60,
  timeout = 10_000,
}: PhotoReaderOptions = {}): PhotoReader {
  const workers = Array.from({ length: processes }, () => startPhotoWorker(timeout));
  const idle: PhotoWorker[] = [...workers];
  const waiting: Waiting[] = [];
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
        if (idle.length === 0 && waiting.length >= queue) {
          reject(new PhotosBusy());
          return;
        }
        waiting.push({ bytes, resolve, reject });
        next();
      }),
    close: async () => {
      for (const { reject } of waiting.splice(0)) reject(new PhotosBusy());
      for (const worker of workers) worker.stop();
      return Promise.resolve();
    },
  };
}
