import { LOCALES } from '#model/locale.ts';
import { compareProblems, formatProblem } from '#model/problem.ts';
import type { LocaleOutcome, SiteOutcome } from './outcome.ts';

/** What to tell when the site could not be built: undefined when it could. `again` is the command to run after mending. */
export function describeFailures({ problems, locales }: SiteOutcome, again: string): string | undefined {
  if (problems.length > 0) return describeProblems(problems, again);
  const failed = locales.filter((outcome) => outcome.kind === 'failed');
  if (failed.length === 0) return undefined;
  const others = locales.length - failed.length;
  const groups = groupByReason(failed).map(([reason, tags]) => `${tags.join(', ')} could not be built:\n${indent(reason)}`);
  return [
    ...groups,
    `${others === 0 ? 'No locale is' : `The other ${others} of ${LOCALES.length} locales are`} up to date; ` +
      `where a locale failed, its last good build stays. The whole output is in .cache/logs/.\n` +
      `Fix: mend what is named above, then run \`${again}\` again; only what changed is built.`,
  ].join('\n\n');
}

function describeProblems(problems: SiteOutcome['problems'], again: string): string {
  const list = problems.toSorted(compareProblems).map(formatProblem);
  const count = list.length === 1 ? '1 problem' : `${list.length} problems`;
  return `${list.join('\n')}\n\n${count} in the content; nothing was built. Fix: mend ${list.length === 1 ? 'it' : 'them'}, then run \`${again}\` again.`;
}

/** The same mistake usually stops several locales; it is told once. Addresses differ only by the locale's folder. */
function groupByReason(failed: readonly Extract<LocaleOutcome, { kind: 'failed' }>[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, { reason: string; tags: string[] }>();
  for (const { locale, reason } of failed) {
    const key = reason.replaceAll(new RegExp(`(?<=[/"])${locale}/`, 'g'), '');
    const group = groups.get(key) ?? { reason, tags: [] };
    group.tags.push(locale);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ reason, tags }) => [reason, tags] as const);
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
