import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RefusedError } from '#desk/http/refusedError.ts';
import { plainAddress } from './people.ts';
import { sha256 } from './secrets.ts';

/** Throws 429 when it is used up. Addresses are counted whether they are somebody's or not. */
type Limit = (request: FastifyRequest) => Promise<void>;

export interface SignInLimits {
  /** Mails to one address. */
  readonly mails: Limit;
  /** Codes for one address: with five for each mail, guessing a code takes centuries. */
  readonly codes: Limit;
}

const HOUR = 60 * 60_000;

/** The app has `@fastify/rate-limit`. */
export function signInLimits(app: FastifyInstance): SignInLimits {
  return {
    mails: limit(app, 5, HOUR),
    codes: limit(app, 20, 24 * HOUR),
  };
}

function limit(app: FastifyInstance, max: number, timeWindow: number): Limit {
  const count = app.createRateLimit({ max, timeWindow, keyGenerator: addressOf });
  return async (request) => {
    const counted = await count(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    throw new RefusedError(429, 'too-often', 'too many tries for this address', { retryAfter: counted.ttlInSeconds });
  };
}

/** Hashed: the keys stay in memory for a day. */
function addressOf({ body }: FastifyRequest): string {
  return sha256(plainAddress((body as { readonly email: string }).email));
}
