import { CONTRIBUTOR_REFUSALS, type ContributorRefusal } from '#submission/api.ts';
import { DeskRefusal } from '../../desk/request.ts';
import type { MessageId } from '../../text/messages.ts';

export const OFFLINE = 'submit.refused.offline' satisfies MessageId;

/** Why it did not arrive. */
export function refusedWords(error: unknown): MessageId {
  return error instanceof DeskRefusal ? `submit.refused.${codeOf(error)}` : OFFLINE;
}

/** What only editors are told is none of a form's answers. */
function codeOf({ code }: DeskRefusal): ContributorRefusal {
  return CONTRIBUTOR_REFUSALS.find((known) => known === code) ?? 'broken';
}
