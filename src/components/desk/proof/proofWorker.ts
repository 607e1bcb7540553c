/** Solves a challenge beside the page, so that nobody waits for a key to appear. */
import { solvePayload } from './solvePayload.ts';
import type { Challenge } from 'altcha-lib/types';

addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
  solvePayload(data, new AbortController()).then(
    (payload) => postMessage({ payload }),
    () => postMessage({}),
  );
});
