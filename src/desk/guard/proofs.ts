/**
 * A proof of work before a submission (ALTCHA, https://altcha.org/docs/v2/proof-of-work/): it makes floods dear. It keeps nobody out who
 * means it; people read what comes.
 */
import { createHash, randomInt } from 'node:crypto';
import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod';
import type { PrivateSet, Ticket } from '#desk/store/privateStore.ts';

const ALGORITHM = 'PBKDF2/SHA-256';
/** Iterations a key; with the number of keys below about half a second on a desk computer, two to three on a cheap phone. */
const COST = 5_000;
const FEWEST_KEYS = 150;
const MOST_KEYS = 300;
const VALID_MS = 30 * 60_000;

export interface Proofs {
  readonly challenge: () => Promise<Challenge>;
  /** Each proof pays once. */
  readonly spend: (payload: string) => Promise<'ok' | 'wrong' | 'used' | 'expired'>;
}

export interface ProofOptions {
  /** Signs challenges; whoever knows it needs no work. */
  readonly key: string;
  readonly used: PrivateSet<Ticket>;
  readonly now?: () => number;
}

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(ALGORITHM),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(COST),
      keyLength: z.literal(32),
      keyPrefix: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

export function createProofs({ key, used, now = Date.now }: ProofOptions): Proofs {
  return {
    challenge: () =>
      createChallenge({
        algorithm: ALGORITHM,
        cost: COST,
        counter: randomInt(FEWEST_KEYS, MOST_KEYS),
        deriveKey,
        expiresAt: Math.floor((now() + VALID_MS) / 1000),
        hmacSignatureSecret: key,
      }),
    spend: async (payload) => {
      const parsed = readPayload(payload);
      if (parsed === undefined) return 'wrong';
      const { challenge, solution } = parsed;
      // The library's own clock; ours is asked first, so that tests may set it.
      if (challenge.parameters.expiresAt * 1000 < now()) return 'expired';
      const { verified, expired } = await verifySolution({
        challenge,
        solution,
        deriveKey,
        hmacSignatureSecret: key,
      });
      if (expired) return 'expired';
      if (!verified) return 'wrong';
      const hash = createHash('sha256').update(challenge.signature).digest('hex');
      const expires = new Date(challenge.parameters.expiresAt * 1000).toISOString();
      const first = await used.add(hash, { kind: 'proof', hash, person: '', expires, codeHash: '', tries: 0 });
      return first ? 'ok' : 'used';
    },
  };
}

function readPayload(payload: string): z.infer<typeof payloadSchema> | undefined {
  try {
    return payloadSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
