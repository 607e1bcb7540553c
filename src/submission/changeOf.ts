import { stateAfter, type SubmissionState } from './state.ts';

/**
 * What another text of the contributor is: a change of what is being read, or a correction of a page; undefined where none is taken. While
 * a correction is asked about, another text is a change of that correction.
 */
export function changeOf(state: SubmissionState): 'revise' | 'correct' | undefined {
  return (['correct', 'revise'] as const).find((what) => stateAfter(what, state) !== undefined);
}
