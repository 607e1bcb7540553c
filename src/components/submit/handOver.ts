/** A draft on its way from another page of the site to the form, with photos that are not on the device yet. */
import { hashOf } from './address.ts';
import type { StoredDraft } from './store/database.ts';

interface HandedOver {
  readonly draft: StoredDraft;
  readonly blobs: ReadonlyMap<string, Blob>;
}

let waiting: HandedOver | undefined;

/** Where the form shows it, behind the path of the form's page. */
export function handOver(draft: StoredDraft, blobs: ReadonlyMap<string, Blob>): string {
  waiting = { draft, blobs };
  return hashOf({ step: 'case', draft: draft.id });
}

export function handedOver(id: string): HandedOver | undefined {
  return waiting?.draft.id === id ? waiting : undefined;
}
