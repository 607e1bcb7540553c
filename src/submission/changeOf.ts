import { stateAfter, type Standing } from './state.ts';

/** What another text of the contributor is: a change of what is being read, or a correction of a page; undefined where none is taken. */
export function changeOf(standing: Standing): 'revise' | 'correct' | undefined {
  return (['correct', 'revise'] as const).find((what) => stateAfter(what, standing) !== undefined);
}
