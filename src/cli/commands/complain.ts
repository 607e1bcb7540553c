import { UserError } from '#content/userError.ts';
import { formatProblem, type Problem } from '#model/problem.ts';

/** Ends the command with every problem and a last line that says what they mean; does nothing when there are none. */
export function complain(problems: readonly Problem[], conclusion: string): void {
  if (problems.length > 0) throw new UserError([...problems.map(formatProblem), '', conclusion].join('\n'));
}

/** `(1, 'problem') => '1 problem'`, `(2, 'problem') => '2 problems'` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The number of files these stand in: `2 files`. */
export function files(problems: readonly Problem[]): string {
  return count(new Set(problems.map(({ file }) => file)).size, 'file');
}
