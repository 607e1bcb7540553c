/** What is wrong with a module: told with the line, what was expected and how to mend it. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Session, TrainingModule } from '../trainingModule.ts';
import { isTiming } from './parseModule.ts';
import { unknownOutcome, type ModuleProblem } from './moduleProblem.ts';
import { handoutProblems } from './handoutProblems.ts';
import { quizProblems } from './quizProblems.ts';

export function moduleProblems(root: Root, module: TrainingModule): readonly ModuleProblem[] {
  const sessions = module.parts.filter((part) => part.kind === 'session');
  return [
    ...wholePlan(root, module, sessions),
    ...sessions.flatMap((session, index) => sessionProblems(session, index, module)),
    ...unpractised(root, module, sessions),
    ...misplaced(root),
    ...quizProblems(module),
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
  const used = session.blocks.reduce((total, block) => total + (block.kind === 'activity' ? block.minutes : 0), 0);
  if (used > session.minutes) {
    problems.push({
      ...place,
      found: `activities of ${used} minutes in a session of ${session.minutes}`,
      expected: 'activities that fit into their session',
      fix: `write \`min=${used}\` or more, or shorten an activity`,
    });
  }
  const named = [...session.outcomes, ...session.blocks.flatMap((block) => (block.kind === 'activity' ? block.outcomes : []))];
  const unknown = new Set(named.filter((outcome) => !outcomes.some(({ id }) => id === outcome)));
  return [...problems, ...[...unknown].map((outcome) => unknownOutcome(outcome, outcomes.length, place))];
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

/** Boxes that mean something only where they stand by themselves in a section. */
const OF_SECTIONS: ReadonlySet<string> = new Set(['outcomes', 'materials', 'activity', 'notes', 'handout', 'quiz']);

function misplaced(root: Root): ModuleProblem[] {
  const problems: ModuleProblem[] = [];
  let timing = false;
  visit(root, (node, _index, parent) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading' && node.depth === 2) timing = false;
    if (node.type === 'containerDirective' && OF_SECTIONS.has(node.name) && parent?.type !== 'root') {
      problems.push({
        line,
        scope: 'part',
        found: `\`:::${node.name}\` inside another box, a list or a quotation`,
        expected: 'the box by itself below a heading',
        fix: 'end the other box with `:::` first, and write this one at the start of a line',
      });
    }
    if (node.type !== 'leafDirective' || !isTiming(node)) return;
    if (timing) {
      problems.push({
        line,
        scope: 'plan',
        found: `a second \`::session\` or \`::break\` below one \`##\` heading`,
        expected: 'one session or break below each `##` heading',
        fix: `write a heading of its own above this one, like \`## Title {#s2}\``,
      });
    }
    timing = true;
  });
  return problems;
}

export function lineOfBox(root: Root, name: string): number | undefined {
  const box = root.children.find((node) => node.type === 'containerDirective' && node.name === name);
  return box?.position?.start.line;
}
