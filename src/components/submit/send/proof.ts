/** The proof of work a desk asks for: a moment of the device's time, which costs a robot many. */
import type { Challenge } from 'altcha-lib';
import { deskClient } from '../../desk/client.ts';

export async function solvedProof(): Promise<string> {
  const challenge = (await deskClient.challenge()) as Challenge;
  const { solveChallenge } = await import('altcha-lib');
  const { algorithm } = challenge.parameters;
  const { deriveKey } = algorithm.startsWith('PBKDF2')
    ? await import('altcha-lib/algorithms/web/pbkdf2')
    : await import('altcha-lib/algorithms/web/sha');
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('the challenge has no solution');
  return btoa(JSON.stringify({ challenge, solution }));
}
