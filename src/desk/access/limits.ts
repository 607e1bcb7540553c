import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clientKey } from '#desk/guard/clientKey.ts';
import { RefusedError } from '#desk/http/refusedError.ts';
import { plainAddress } from './people.ts';
import { sha256 } from './secrets.ts';

type Limit = (request: FastifyRequest) => Promise<void>;

/** Each throws 429 when it is used up. Addresses are counted whether they are somebody's or not. */
export interface SignInLimits {
  /** Whatever somebody tries, from one place. */
  readonly client: Limit;
  /** Mails to one address. */
  readonly mails: Limit;
  /** Codes for one address: with five for each mail, guessing a code takes centuries. */
  readonly codes: Limit;
}

const MINUTE = 60_000;

export async function signInLimits(app: FastifyInstance): Promise<SignInLimits> {
  if (!app.hasDecorator('createRateLimit')) await app.register(rateLimit, { global: false });
  function limit(max: number, timeWindow: number, keyGenerator: (request: FastifyRequest) => string): Limit {
    const count = app.createRateLimit({ max, timeWindow, keyGenerator });
    return async (request) => {
      const counted = await count(request);
      if (counted.isAllowed || !counted.isExceeded) return;
      throw new RefusedError(429, 'too-often', 'too many tries to sign in', { retryAfter: counted.ttlInSeconds });
    };
  }
  return {
    client: limit(30, 15 * MINUTE, ({ ip }) => clientKey(ip)),
    mails: limit(5, 60 * MINUTE, addressOf),
    codes: limit(20, 24 * 60 * MINUTE, addressOf),
  };
}

/** Hashed: the keys stay in memory for a day. */
function addressOf({ body }: FastifyRequest): string {
  return sha256(plainAddress((body as { readonly email: string }).email));
}
