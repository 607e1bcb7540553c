import type { Challenge } from 'altcha-lib/types';
import { solvePayload } from './solvePayload.ts';

/** Does the work the desk asks for before a submission: in a worker, or in the page where there is none. Rejects when `signal` aborts. */
export async function solveProof(challenge: Challenge, signal: AbortSignal): Promise<string> {
  // What was aborted before does not say so again.
  signal.throwIfAborted();
  const worker = openWorker();
  if (worker === undefined) return inPage(challenge, signal);
  try {
    return (await inWorker(worker, challenge, signal)) ?? (await inPage(challenge, signal));
  } finally {
    worker.terminate();
  }
}

function openWorker(): Worker | undefined {
  try {
    // The bundler knows this form, and makes a file of its own from the worker.
    return new Worker(new URL('./proofWorker.ts', import.meta.url));
  } catch {
    return undefined;
  }
}

/** Undefined where the worker cannot be fetched or does not work. */
function inWorker(worker: Worker, challenge: Challenge, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<{ payload?: string }>) => resolve(data.payload));
    worker.addEventListener('error', () => resolve(undefined));
    worker.postMessage(challenge, []);
  });
}

function inPage(challenge: Challenge, signal: AbortSignal): Promise<string> {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(), { once: true });
  return solvePayload(challenge, controller);
}
