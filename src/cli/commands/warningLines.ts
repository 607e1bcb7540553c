import { formatProblem, type Problem } from '#model/problem.ts';
import { count, files } from './complain.ts';

/** Warnings under a heading, with an empty line before them and their number at the end; nothing when there are none. */
export function warningLines(warnings: readonly Problem[]): readonly string[] {
  if (warnings.length === 0) return [];
  return [
    '',
    'To be looked at, by somebody who reads the language; nothing of this blocks:',
    ...warnings.map(formatProblem),
    '',
    `${count(warnings.length, 'warning')} in ${files(warnings)}.`,
  ];
}
