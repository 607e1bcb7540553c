/** What is wrong with the body of a module, one message a line, as its author is told. */
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { moduleProblems } from '#training/parse/moduleProblems.ts';
import { parseModule } from '#training/parse/parseModule.ts';

export function problemsOf(body: string): string {
  const root = parseMarkdown(body);
  return moduleProblems(root, parseModule(root, { language: 'en', borrowed: new Map() }))
    .map(({ line, scope, found, expected, fix }) => `${line} (${scope})  found ${found}; expected ${expected}. Fix: ${fix}`)
    .join('\n');
}

/** A module without problems: one session of 30 minutes on one outcome, and what the test adds. */
export function moduleWith(added: string): string {
  return `## Learning outcomes {#outcomes}

:::outcomes
1. Say who decides.
:::

## Who decides {#s1}

::session{min=30 outcomes=lo1}

:::activity{min=30 group=2}
Talk.
:::

${added}
`;
}
