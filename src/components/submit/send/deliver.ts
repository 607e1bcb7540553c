/** Photos one by one, then the text they belong to, over a line that may break. */
import type { DeskClient } from '../../desk/client.ts';
import { DeskRefusal, Offline } from '../../desk/request.ts';
import type { StoredDraft } from '../store/database.ts';

export interface Delivery {
  readonly client: DeskClient;
  readonly stored: StoredDraft;
  readonly blob: (key: string) => Blob | undefined;
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

/** `photos`: keys of those to send before; `text` may be called several times. */
export async function deliver<T>(delivery: Delivery, photos: readonly string[], text: () => Promise<T>): Promise<T> {
  const { client, stored, progress } = delivery;
  let keys = photos;
  for (let round = 0; ; round += 1) {
    for (const [at, key] of keys.entries()) {
      progress(at, keys.length + 1);
      const blob = delivery.blob(key);
      if (blob !== undefined) await patiently(delivery, () => client.sendPhoto(stored.id, key, blob));
    }
    progress(keys.length, keys.length + 1);
    try {
      return await patiently(delivery, text);
    } catch (error) {
      if (!(error instanceof DeskRefusal) || error.code !== 'missing-photos' || round >= ROUNDS) throw error;
      keys = stored.draft.photos.map(({ key }) => key).filter((key) => error.refused.missing?.includes(key) ?? true);
    }
  }
}

/** Tries again where another try may help: no answer, or a desk that is busy. */
async function patiently<T>({ wait }: Delivery, attempt: () => Promise<T>): Promise<T> {
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
