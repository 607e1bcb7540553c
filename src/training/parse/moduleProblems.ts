/** What is wrong with a module: told with the line, what was expected and how to mend it. */
import type { Root } from 'mdast';
import type { Session, TrainingModule } from '../trainingModule.ts';
import { unknownOutcome, type ModuleProblem } from './moduleProblem.ts';
import { handoutProblems } from './handoutProblems.ts';
import { misplaced } from './misplaced.ts';
import { quizProblems } from './quizProblems.ts';

export function moduleProblems(root: Root, module: TrainingModule): readonly ModuleProblem[] {
  const sessions = module.parts.filter((part) => part.kind === 'session');
  return [
    ...wholePlan(root, module, sessions),
    ...sessions.flatMap((session, index) => sessionProblems(session, index, module)),
    ...unpractised(root, module, sessions),
    ...misplaced(root),
    ...quizProblems(root, module),
    ...handoutProblems(root, module),
  ];
}

function wholePlan(root: Root, { outcomes }: TrainingModule, sessions: readonly Session[]): ModuleProblem[] {
  const problems: ModuleProblem[] = [];
  if (outcomes.length === 0) {
    problems.push({
      line: lineOfBox(root, 'outcomes') ?? 1,
      scope: 'plan',
      found: 'no learning outcomes',
      expected: 'a numbered list between `:::outcomes` and `:::`',
      fix: 'say what participants can do afterwards',
    });
  }
  if (sessions.length === 0) {
    problems.push({
      line: 1,
      scope: 'plan',
      found: 'no sessions',
      expected: 'at least one `## Title {#s1}` with `::session{min=45 outcomes="lo1"}` below',
      fix: 'add a session',
    });
  }
  for (const box of root.children) {
    if (box.type !== 'containerDirective' || box.name !== 'materials' || box.children.some(({ type }) => type === 'list')) continue;
    problems.push({
      line: box.position?.start.line ?? 1,
      scope: 'plan',
      found: '`:::materials` without a list',
      expected: 'one line for each thing, like `- Flipchart paper, sheets :qty{n=8}`',
      fix: 'begin each line with `- `',
    });
  }
  return problems;
}

function sessionProblems(session: Session, index: number, { outcomes }: TrainingModule): ModuleProblem[] {
  const place = { line: session.line, scope: 'plan' as const };
  const problems: ModuleProblem[] = [];
  const id = `s${index + 1}`;
  if (session.id !== id) {
    problems.push({
      ...place,
      found: `a session with the id \`${session.id}\``,
      expected: `\`## Title {#${id}}\` above session ${index + 1}`,
      fix: `write {#${id}}, in every language`,
    });
  }
  problems.push(...wrongSum(session));
  const named = [...session.outcomes, ...session.blocks.flatMap((block) => (block.kind === 'activity' ? block.outcomes : []))];
  const unknown = new Set(named.filter((outcome) => !outcomes.some(({ id }) => id === outcome)));
  return [...problems, ...[...unknown].map((outcome) => unknownOutcome(outcome, outcomes.length, place))];
}

/** What is said and shown takes time too: it is an activity with `method=input`. Minutes that are no number are told of by the form of their line. */
function wrongSum({ line, minutes, blocks }: Session): ModuleProblem[] {
  const activities = blocks.filter((block) => block.kind === 'activity');
  const used = activities.reduce((total, activity) => total + activity.minutes, 0);
  const unread = minutes === 0 || activities.some((activity) => activity.minutes === 0);
  if (unread || activities.length === 0 || used === minutes) return [];
  const found = `activities of ${used} minutes in a session of ${minutes}`;
  if (used > minutes) {
    const fix = `write \`min=${used}\` for the session, or make activities shorter by ${minutesOf(used - minutes)}`;
    return [{ line, scope: 'plan', found, expected: 'activities that fit into their session', fix }];
  }
  const missing = minutesOf(minutes - used);
  const fix = `give ${missing} to an activity, also to introduction and discussion (\`method=input\`), or write \`min=${used}\` for the session`;
  return [{ line, scope: 'draft', found, expected: 'activities that add up to the minutes of their session', fix }];
}

function minutesOf(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}

/** An outcome is practised where people do something: in a session with an activity, or by a question. */
function unpractised(root: Root, { outcomes, quizzes }: TrainingModule, sessions: readonly Session[]): ModuleProblem[] {
  if (sessions.length === 0) return [];
  const practised = new Set(
    [
      ...sessions.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'activity')).map((session) => session.outcomes),
      ...quizzes.map((quiz) => quiz.outcomes),
    ].flat(),
  );
  return outcomes
    .filter(({ id }) => !practised.has(id))
    .map(({ id, plain }) => ({
      line: lineOfBox(root, 'outcomes') ?? 1,
      scope: 'plan',
      found: `the outcome \`${id}\` (“${plain}”), which no session with an activity and no quiz works on`,
      expected: 'every outcome practised somewhere',
      fix: `add \`${id}\` to the outcomes of such a session, or take the outcome out`,
    }));
}

export function lineOfBox(root: Root, name: string): number | undefined {
  const box = root.children.find((node) => node.type === 'containerDirective' && node.name === name);
  return box?.position?.start.line;
}
