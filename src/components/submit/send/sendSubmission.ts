/** Sends a draft: photos one by one, then the text. Sent again after a cut line, the desk answers the same and nothing is there twice. */
import type { Locale } from '#model/locale.ts';
import type { Receipt } from '#submission/api.ts';
import { deliver, type Delivery } from './deliver.ts';

export interface Sending extends Delivery {
  readonly locale: Locale;
  readonly proof: () => Promise<string>;
}

export function sendSubmission(sending: Sending): Promise<Receipt> {
  const { client, stored, locale, proof } = sending;
  const { id, draft, contact, secret } = stored;
  const keys = draft.photos.map(({ key }) => key);
  return deliver(sending, keys, async () => client.submit(id, { draft, contact, locale, secret, proof: await proof() }));
}
