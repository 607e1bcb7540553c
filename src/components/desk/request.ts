/** Requests to the desk, whoever makes them. */
import { REFUSALS, type RefusalCode, type Refused } from '#submission/api.ts';

/** The desk has said no: why is in `refused.error`. */
export class DeskRefusal extends Error {
  readonly code: RefusalCode;
  readonly refused: Refused;
  constructor(refused: Refused) {
    super(refused.message);
    this.name = 'DeskRefusal';
    this.code = refused.error;
    this.refused = refused;
  }
}

/** No answer came: the line is down, or the answer was lost on the way. */
export class Offline extends Error {
  constructor(cause: unknown) {
    super('no answer from the desk', { cause });
    this.name = 'Offline';
  }
}

/** In milliseconds; a photo of some megabytes on a slow line takes its time. */
export const PATIENCE = { text: 60_000, photo: 300_000 } as const;

export async function send(address: string, init: RequestInit, patience: number = PATIENCE.text): Promise<Response> {
  try {
    return await fetch(address, { cache: 'no-store', credentials: 'same-origin', signal: AbortSignal.timeout(patience), ...init });
  } catch (error) {
    throw new Offline(error);
  }
}

/** The desk answers in the shape that `api.ts` gives its route. */
export async function json<T>(address: string, init: RequestInit, patience?: number): Promise<T> {
  const response = await send(address, init, patience);
  if (!response.ok) throw new DeskRefusal(await refusedBy(response));
  try {
    return (await response.json()) as T;
  } catch (error) {
    // Cut off in the middle.
    throw new Offline(error);
  }
}

export async function done(address: string, init: RequestInit): Promise<void> {
  const response = await send(address, init);
  if (!response.ok) throw new DeskRefusal(await refusedBy(response));
}

const BY_STATUS: Readonly<Record<number, RefusalCode>> = { 404: 'not-found', 413: 'too-large', 429: 'too-often', 503: 'busy', 507: 'full' };

/** Also what stands before the desk can refuse, with a page of its own. */
export async function refusedBy(response: Response): Promise<Refused> {
  const answer: unknown = await response.json().catch(() => undefined);
  if (typeof answer === 'object' && answer !== null && 'error' in answer && (REFUSALS as readonly unknown[]).includes(answer.error)) {
    return answer as Refused;
  }
  const error = BY_STATUS[response.status] ?? (response.status < 500 ? 'bad-request' : response.status > 501 ? 'busy' : 'broken');
  return { error, message: `answered ${response.status}` };
}
