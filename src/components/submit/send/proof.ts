/** The proof of work a desk asks for: a moment of the device's time, which costs a robot many. */
import type { Challenge } from 'altcha-lib/types';
import { deskClient } from '../../desk/client.ts';

/** Longer than the slowest phone needs. */
const PATIENCE = 120_000;

export async function solvedProof(): Promise<string> {
  // The desk's answer to `challenge` is one, or it is refused when it comes back.
  const challenge = (await deskClient.challenge()) as Challenge;
  const { solveProof } = await import('../../desk/proof/solveProof.ts');
  return solveProof(challenge, AbortSignal.timeout(PATIENCE));
}
