import type { Problem } from '#model/problem.ts';

/** What is wrong with a module, without the file it was read from. */
export interface ModuleProblem extends Pick<Problem, 'found' | 'expected' | 'fix'> {
  /** 1-based line of the body. */
  readonly line: number;
  /** `plan`: the module as a whole; it concerns the original alone. `part`: a quiz or a handout, in any language. */
  readonly scope: 'plan' | 'part';
}

export function unknownOutcome(id: string, count: number, place: Pick<ModuleProblem, 'line' | 'scope'>): ModuleProblem {
  return {
    ...place,
    found: `\`${id}\`, an outcome that is not in the list`,
    expected: `outcomes from lo1 to lo${count}`,
    fix: 'correct the number, or add the outcome to the list',
  };
}
