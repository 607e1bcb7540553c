import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { MOST_ANSWERS } from '../quiz/answerId.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { TrainingModule } from '../trainingModule.ts';
import { unknownOutcome, type ModuleProblem } from './moduleProblem.ts';

/** Every question can be asked, and answered right. */
export function quizProblems(root: Root, { quizzes, outcomes }: TrainingModule): readonly ModuleProblem[] {
  const read = quizzes.flatMap((quiz, index) => {
    const place = { line: quiz.line, scope: 'part' as const };
    const complaints = [...order(quiz, index, quizzes), ...stem(quiz), ...answers(quiz)];
    const unknown = quiz.outcomes.filter((id) => !outcomes.some((outcome) => outcome.id === id));
    return [
      ...complaints.map((complaint) => ({ ...place, ...complaint })),
      ...unknown.map((id) => unknownOutcome(id, outcomes.length, { ...place, scope: 'plan' })),
    ];
  });
  return [...read, ...unshaped(root)];
}

/** What would be read without a word of it: a third column of pairs, steps in no order. */
function unshaped(root: Root): ModuleProblem[] {
  return root.children.flatMap((box): ModuleProblem[] => {
    if (box.type !== 'containerDirective' || box.name !== 'quiz') return [];
    const { type, id } = box.attributes ?? {};
    const answers = box.children.find((child) => child.type === 'table' || child.type === 'list');
    const place = { line: answers?.position?.start.line ?? 1, scope: 'part' as const };
    const columns = answers?.type === 'table' ? Math.max(...answers.children.map(({ children }) => children.length)) : 2;
    if (type === 'matching' && columns !== 2) {
      const found = `the quiz \`${id ?? ''}\` with ${columns === 1 ? '1 column' : `${columns} columns`}`;
      return [{ ...place, found, expected: 'two columns: each row is a right pair', fix: 'write two cells in each row' }];
    }
    if (type === 'ordering' && answers?.type === 'list' && !answers.ordered) {
      const found = `the quiz \`${id ?? ''}\` with a list without numbers`;
      return [{ ...place, found, expected: 'a numbered list in the right order', fix: 'write `1.`, `2.` … before the steps' }];
    }
    return [];
  });
}

type Complaint = Pick<ModuleProblem, 'found' | 'expected' | 'fix'> & Partial<Pick<ModuleProblem, 'scope'>>;

function order(quiz: Quiz, index: number, quizzes: readonly Quiz[]): Complaint[] {
  const id = `q${index + 1}`;
  // One without an id is told of by its form.
  if (quiz.id === id || quiz.id === '') return [];
  const twice = quizzes.findIndex((other) => other.id === quiz.id) < index;
  return [
    {
      scope: 'plan',
      found: twice ? `a second quiz with the id \`${quiz.id}\`` : `the quiz \`${quiz.id}\` as number ${index + 1} of the page`,
      expected: `quizzes numbered q1, q2 … as they stand on the page`,
      fix: `write {#${id}}, in every language`,
    },
  ];
}

function stem(quiz: Quiz): Complaint[] {
  if (quiz.stem.some((node) => toString(node).trim() !== '')) return [];
  return [{ found: `the quiz \`${quiz.id}\` without a question`, expected: 'the question above the answers', fix: 'write it in **bold**' }];
}

function answers(quiz: Quiz): Complaint[] {
  switch (quiz.type) {
    case 'choice':
    case 'true-false':
    case 'multiple':
      return options(quiz);
    case 'matching':
      return pairs(quiz);
    case 'ordering':
      return number(quiz, quiz.items.length, 'a numbered list of steps in the right order', 2);
    case 'text':
      return accepted(quiz);
    case 'reflection':
      return [];
  }
}

const COUNTED = ['no answers', '1 answer'];

function number(quiz: Quiz, count: number, expected: string, least: number): Complaint[] {
  if (count >= least && count <= MOST_ANSWERS) return [];
  const found = `the quiz \`${quiz.id}\` with ${COUNTED[count] ?? `${count} answers`}`;
  if (count > MOST_ANSWERS) return [{ found, expected: `at most ${MOST_ANSWERS}`, fix: 'make it two questions' }];
  return [{ found, expected: `${expected}, at least ${least}`, fix: 'write the answers below the question, in this form' }];
}

function options(quiz: Extract<Quiz, { options: unknown }>): Complaint[] {
  const few = number(quiz, quiz.options.length, 'a list like `- [x] right` and `- [ ] wrong`', 2);
  if (few.length > 0) return few;
  const right = quiz.options.filter((option) => option.right).length;
  const found = `the quiz \`${quiz.id}\` with ${right === 0 ? 'no right answer' : `${right} right answers`}`;
  if (right === 0) return [{ found, expected: 'at least one answer marked `[x]`', fix: 'write `- [x]` before what is right' }];
  if (quiz.type === 'multiple') return [];
  if (right > 1) return [{ found, expected: 'one answer marked `[x]`', fix: 'mark one only, or write `type=multiple`' }];
  if (quiz.type === 'true-false' && quiz.options.length !== 2) {
    return [
      {
        found: `the quiz \`${quiz.id}\` with ${quiz.options.length} answers`,
        expected: 'two answers: the first says that it is true, the second that it is false',
        fix: 'take the others out, or take `type=true-false` out',
      },
    ];
  }
  return [];
}

function pairs(quiz: Extract<Quiz, { type: 'matching' }>): Complaint[] {
  const few = number(quiz, quiz.pairs.length, 'a table of two columns with a header row and a right pair in each row', 2);
  if (few.length > 0) return few;
  const cells = quiz.pairs.map((pair) => ({ left: plain(pair.left), right: plain(pair.right) }));
  if (cells.some(({ left, right }) => left === '' || right === '')) {
    return [
      { found: `the quiz \`${quiz.id}\` with an empty cell`, expected: 'two full cells in each row', fix: 'write what belongs together' },
    ];
  }
  const double = cells.find(({ right }, index) => cells.findIndex((other) => other.right === right) < index);
  if (double === undefined) return [];
  return [
    {
      found: `the quiz \`${quiz.id}\` with “${double.right}” in two rows`,
      expected: 'right-hand cells that all differ: otherwise two answers are right and one of them counts as wrong',
      fix: 'word one of them differently',
    },
  ];
}

function plain(nodes: readonly Parameters<typeof toString>[0][]): string {
  return nodes
    .map((node) => toString(node))
    .join('')
    .trim();
}

function accepted(quiz: Extract<Quiz, { type: 'text' }>): Complaint[] {
  if (quiz.answers.some(({ right, wordings }) => right && wordings.length > 0)) return [];
  return [
    {
      found: `the quiz \`${quiz.id}\` without an accepted answer`,
      expected: 'a list with at least one `- [x] accepted answer`',
      fix: 'write what counts as right; several wordings with ` / ` between them',
    },
  ];
}
