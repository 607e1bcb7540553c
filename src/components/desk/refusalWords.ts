import type { RefusalCode } from '#submission/api.ts';
import type { MessageId } from '../text/messages.ts';
import { DeskRefusal, Offline } from './request.ts';

/** What editors are told when the desk says no, or nothing. What else goes wrong is a fault of the page, and is thrown on. */
export function refusalWords(error: unknown): MessageId {
  if (error instanceof Offline) return 'desk.failed.offline';
  if (!(error instanceof DeskRefusal)) throw error;
  return WORDS[error.code];
}

const WORDS: Readonly<Record<RefusalCode, MessageId>> = {
  'bad-request': 'desk.failed.bad-request',
  'signed-out': 'desk.failed.signed-out',
  'not-allowed': 'desk.failed.not-allowed',
  'not-found': 'desk.failed.not-found',
  stale: 'desk.failed.stale',
  'wrong-state': 'desk.failed.wrong-state',
  taken: 'desk.failed.taken',
  'used-up': 'desk.failed.used-up',
  'too-large': 'desk.failed.too-large',
  faults: 'desk.failed.faults',
  'missing-photos': 'desk.failed.missing-photos',
  'too-often': 'desk.failed.too-often',
  busy: 'desk.failed.busy',
  full: 'desk.failed.full',
  broken: 'desk.failed.broken',
  'not-ready': 'desk.failed.not-ready',
  conflict: 'desk.failed.conflict',
  forge: 'desk.failed.forge',
  // Editors send neither photos nor proofs of work.
  'not-a-photo': 'desk.failed.bad-request',
  heic: 'desk.failed.bad-request',
  proof: 'desk.failed.bad-request',
};
