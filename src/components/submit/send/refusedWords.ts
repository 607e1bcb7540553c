import { CONTRIBUTOR_REFUSALS } from '#submission/api.ts';
import { DeskRefusal } from '../../desk/request.ts';
import type { MessageId } from '../../text/messages.ts';

export const OFFLINE = 'submit.refused.offline' satisfies MessageId;

/** Why it did not arrive. What only editors are told is none of a form's answers. */
export function refusedWords(error: unknown): MessageId {
  if (!(error instanceof DeskRefusal)) return OFFLINE;
  return `submit.refused.${CONTRIBUTOR_REFUSALS.find((known) => known === error.code) ?? 'broken'}`;
}
