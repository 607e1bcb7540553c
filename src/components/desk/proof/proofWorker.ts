/** Solves a challenge beside the page, so that nobody waits for a key to appear. */
import type { Challenge } from 'altcha-lib/types';
import { solvePayload } from './solvePayload.ts';

interface Line {
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<Challenge>) => void) => void;
  readonly postMessage: (answer: { readonly payload?: string }, transfer: Transferable[]) => void;
}

// Inside a worker the global object is this end of the line; the compiler takes it for a window.
const line = globalThis as unknown as Line;

line.addEventListener('message', ({ data }) => {
  solvePayload(data, new AbortController()).then(
    (payload) => line.postMessage({ payload }, []),
    () => line.postMessage({}, []),
  );
});
