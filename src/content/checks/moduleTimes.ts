/** The plan of a training module holds: sessions have time for their activities, and outcomes are worked on. */
import type { Problem } from '#model/problem.ts';
import { moduleOutline, type ModuleOutline, type ModuleSession } from '#training/moduleOutline.ts';
import type { OriginalPage } from '#content/content.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { at } from '#content/places.ts';
import type { Check } from './check.ts';

export const moduleTimes: Check = ({ originals }) =>
  originals.flatMap((page) => {
    if (page.frontMatter.type !== 'module') return [];
    const plan = moduleOutline(parseMarkdown(page.body));
    return [
      ...parts(page, plan),
      ...plan.sessions.flatMap((session, index) => checkSession(page, session, index, plan)),
      ...unused(page, plan),
    ];
  });

function parts(page: OriginalPage, { outcomes, sessions }: ModuleOutline): Problem[] {
  const place = { file: page.path, line: page.bodyLine };
  return [
    ...(outcomes.length > 0
      ? []
      : [
          {
            ...place,
            found: 'no learning outcomes',
            expected: 'a numbered list between `:::outcomes` and `:::`',
            fix: 'say what participants can do afterwards',
          },
        ]),
    ...(sessions.length > 0
      ? []
      : [
          {
            ...place,
            found: 'no sessions',
            expected: 'at least one `## Title {#s1}` with `::session{min=45 outcomes="lo1"}` below',
            fix: 'add a session',
          },
        ]),
  ];
}

function checkSession(page: OriginalPage, session: ModuleSession, index: number, { outcomes }: ModuleOutline): Problem[] {
  const place = at(page, session.line);
  const problems: Problem[] = [];
  const id = `s${index + 1}`;
  if (session.id !== id) {
    problems.push({
      ...place,
      found: session.id === '' ? 'a session without a heading' : `a session with the id \`${session.id}\``,
      expected: `\`## Title {#${id}}\` above session ${index + 1}`,
      fix: `write {#${id}}, in every language`,
    });
  }
  const used = session.activities.reduce((total, { minutes }) => total + minutes, 0);
  if (used > session.minutes) {
    problems.push({
      ...place,
      found: `activities of ${used} minutes in a session of ${session.minutes}`,
      expected: 'activities that fit into their session',
      fix: `write \`min=${used}\` or more, or shorten an activity`,
    });
  }
  const unknown = session.outcomes.filter((outcome) => !isOutcome(outcome, outcomes));
  for (const outcome of unknown) {
    problems.push({
      ...place,
      found: `\`${outcome}\`, an outcome that is not in the list`,
      expected: `outcomes from lo1 to lo${outcomes.length}`,
      fix: 'correct the number, or add the outcome to the list',
    });
  }
  return problems;
}

function unused(page: OriginalPage, { outcomes, sessions }: ModuleOutline): Problem[] {
  const used = new Set(sessions.flatMap((session) => session.outcomes));
  if (sessions.length === 0) return [];
  const list = page.outline.directives.find(({ name }) => name === 'outcomes');
  return outcomes.flatMap((text, index) => {
    const id = `lo${index + 1}`;
    if (used.has(id)) return [];
    return [
      {
        ...at(page, list?.line ?? 1),
        found: `the outcome \`${id}\` (“${text}”), which no session works on`,
        expected: 'a session for every outcome',
        fix: `add \`${id}\` to the outcomes of a session, or take the outcome out`,
      },
    ];
  });
}

function isOutcome(id: string, outcomes: readonly string[]): boolean {
  return outcomes.some((_text, index) => id === `lo${index + 1}`);
}
