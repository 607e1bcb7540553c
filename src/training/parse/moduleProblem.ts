import type { Problem } from '#model/problem.ts';

/** What is wrong with a module, without the file it was read from. */
export interface ModuleProblem extends Pick<Problem, 'found' | 'expected' | 'fix'> {
  /** 1-based line of the body. */
  readonly line: number;
  /**
   * `plan`: the module as a whole; it concerns the original alone. `part`: a quiz or a handout, in any language.
   * `draft`: as `plan`, but only where the text can still be changed; editions were cut before the rule.
   */
  readonly scope: 'plan' | 'part' | 'draft';
}

export function unknownOutcome(id: string, count: number, place: Pick<ModuleProblem, 'line' | 'scope'>): ModuleProblem {
  return {
    ...place,
    found: `\`${id}\`, an outcome that is not in the list`,
    expected:
      count === 0
        ? 'a list of learning outcomes, between `:::outcomes` and `:::`'
        : count === 1
          ? 'lo1, the only outcome'
          : `outcomes from lo1 to lo${count}`,
    fix: 'correct the number, or add the outcome to the list',
  };
}
