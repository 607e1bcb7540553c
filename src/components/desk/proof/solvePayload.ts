import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** The payload the desk expects: challenge and solution as base64 of JSON. Rejects where it was given up. */
export async function solvePayload(challenge: Challenge, controller: AbortController): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey, controller });
  if (solution === null) throw new Error('no solution was found');
  return btoa(JSON.stringify({ challenge, solution }));
}
