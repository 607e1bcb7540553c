/** Sends a draft: photos one by one, then the text. Sent again after a cut line, the desk answers the same and nothing is there twice. */
import type { Locale } from '#model/locale.ts';
import type { Receipt } from '#submission/api.ts';
import type { DeskClient } from '../../desk/client.ts';
import { DeskRefusal, Offline } from '../../desk/request.ts';
import type { StoredDraft } from '../store/database.ts';

export interface Sending {
  readonly client: DeskClient;
  readonly stored: StoredDraft;
  readonly locale: Locale;
  readonly blob: (key: string) => Blob | undefined;
  readonly proof: () => Promise<string>;
  /** Parts done of all: each photo, and the text. */
  readonly progress: (done: number, of: number) => void;
  /** Waits before another try. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** In milliseconds: a line that is gone for a moment. */
const PAUSES = [1_000, 4_000, 10_000] as const;
const SECOND = 1_000;
/** Photos the desk has lost in between are sent again so often. */
const ROUNDS = 2;

export async function sendSubmission(sending: Sending): Promise<Receipt> {
  const { client, stored, locale, proof, progress } = sending;
  const { id, draft, contact, secret } = stored;
  let keys = draft.photos.map(({ key }) => key);
  for (let round = 0; ; round += 1) {
    for (const [at, key] of keys.entries()) {
      progress(at, keys.length + 1);
      const blob = sending.blob(key);
      if (blob !== undefined) await patiently(sending, () => client.sendPhoto(id, key, blob));
    }
    progress(keys.length, keys.length + 1);
    try {
      return await patiently(sending, async () => client.submit(id, { draft, contact, locale, secret, proof: await proof() }));
    } catch (error) {
      if (!(error instanceof DeskRefusal) || error.code !== 'missing-photos' || round >= ROUNDS) throw error;
      keys = draft.photos.map(({ key }) => key).filter((key) => error.refused.missing?.includes(key) ?? true);
    }
  }
}

/** Tries again where another try may help: no answer, or a desk that is busy. */
async function patiently<T>({ wait }: Sending, attempt: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof DeskRefusal && (error.code === 'busy' || error.code === 'too-often')) {
        const asked = (error.refused.retryAfter ?? 0) * SECOND;
        // Longer than somebody would sit and wait: they are told instead.
        if (asked > PAUSES[2]) throw error;
        await wait(Math.max(asked, pause));
      } else if (error instanceof Offline) await wait(pause);
      else throw error;
    }
  }
  return attempt();
}
