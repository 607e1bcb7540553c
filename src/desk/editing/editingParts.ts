import type { AccessGate } from '#desk/access/gate.ts';
import type { Parts } from '#desk/http/parts.ts';
import type { Publisher } from '#desk/publish/publisher.ts';

/** What editors' routes are made of. */
export interface EditingParts extends Pick<Parts, 'submissions' | 'privates' | 'letters' | 'hubUrl' | 'now'> {
  readonly access: AccessGate;
  readonly publisher: Pick<Publisher, 'check' | 'accept' | 'publish' | 'retract' | 'state'>;
}
