import { hasRole } from '#desk/access/people.ts';
import { writtenSource, type Locale } from '#model/locale.ts';
import type { DeskPerson } from '#submission/deskApi.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { standingOf } from '#submission/standing.ts';
import { ACTIONS, mayDo, stateAfter, type Action } from '#submission/state.ts';

/** Nobody decides upon what they sent themselves. */
const DECISIONS: ReadonlySet<Action> = new Set(['accept', 'send-back', 'publish', 'decline', 'reopen', 'decline-correction']);

/** What this person may do to it as it stands. `own`: they sent it. */
export function mayNow(person: DeskPerson, record: SubmissionRecord, own: boolean): readonly Action[] {
  if (!decidesUpon(person, record.draft.language)) return [];
  const standing = standingOf(record);
  return ACTIONS.filter(
    (action) =>
      stateAfter(action, standing) !== undefined &&
      mayDo(action, person.role) &&
      !(own && DECISIONS.has(action)) &&
      hasIt(action, person, record),
  );
}

/** Only what somebody has can be given back, and nobody takes what they have. */
function hasIt(action: Action, { id }: DeskPerson, { assignee }: SubmissionRecord): boolean {
  if (action === 'take') return assignee !== id;
  return action !== 'release' || assignee !== '';
}

/** Whether they decide upon texts in this language: Serbian is one language in two scripts. */
function decidesUpon({ languages }: DeskPerson, language: Locale): boolean {
  return languages.length === 0 || languages.some((known) => writtenSource(known) === writtenSource(language));
}

/** A published page is taken off the site then; what was pushed elsewhere stays there, so it is an admin's decision. */
export function mayErase(person: DeskPerson): boolean {
  return hasRole(person, 'admin');
}
