import type { SubmissionState } from '#submission/state.ts';
import type { MessageId } from '../text/messages.ts';

/** A state as editors call it: as contributors see it, but questions are not for them. */
export function stateWords(state: SubmissionState): MessageId {
  return state === 'questions' ? 'desk.state.questions' : `status.state.${state}`;
}
