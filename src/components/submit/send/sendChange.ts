/** Sends another text of what was sent. It never goes over a text its writer has not seen. */
import type { SubmissionView } from '#submission/api.ts';
import { differingFields } from '#submission/contribution.ts';
import { cleanedAsKept } from '#submission/gate/cleanedAsKept.ts';
import type { Origin } from '../store/database.ts';
import { deliver, type Delivery } from './deliver.ts';
import { newerView } from './newerView.ts';

/** Versions that pass by while it is sent, each with the text it was begun from: somebody takes it up, an answer arrives. */
const MOST_VERSIONS = 5;

/** Throws the refusal `stale` where the desk has another text by now. */
export function sendChange(delivery: Delivery, origin: Origin): Promise<SubmissionView> {
  const { client, stored } = delivery;
  const { id, draft, contact, secret } = stored;
  const there = new Set(origin.draft.photos.map(({ key }) => key));
  const added = draft.photos.map(({ key }) => key).filter((key) => !there.has(key));
  let { version } = origin;
  return deliver(delivery, added, async () => {
    for (let seen = 1; ; seen += 1) {
      try {
        return await client.revise({ reference: origin.reference, secret }, version, { draft, contact }, id);
      } catch (error) {
        const current = newerView(error);
        if (current === undefined) throw error;
        // It has arrived before, and the answer was lost on the way.
        if (differingFields(stored, current, cleanedAsKept).length === 0) return current;
        if (differingFields(origin, current, cleanedAsKept).length > 0 || seen >= MOST_VERSIONS) throw error;
        version = current.version;
      }
    }
  });
}
