/** Reads `:::quiz`: the stem, then a task list, a table or a numbered list with the answers, then feedback. */
import type { ListItem, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '#model/locale.ts';
import { answerId } from '../quiz/answerId.ts';
import type { Option, Quiz, TextAnswer } from '../quiz/quiz.ts';
import { QUIZ_TYPES, type QuizType } from '../vocabulary.ts';
import { readWords } from './attributes.ts';

/** What every kind of question has; the kind adds its answers. */
type Base = Omit<Quiz, 'type' | 'options' | 'pairs' | 'columns' | 'items' | 'answers'>;

export function readQuiz(directive: ContainerDirective, language: Locale, session: string | undefined): Quiz {
  const { stem, answers, feedback } = quizParts(directive);
  const items = answers?.type === 'list' ? answers.children : [];
  const base: Base = {
    id: directive.attributes?.['id'] ?? '',
    language,
    outcomes: readWords(directive.attributes, 'outcomes'),
    ...(session && { session }),
    stem,
    feedback,
    line: directive.position?.start.line ?? 1,
  };
  const type = typeOf(directive, items);
  switch (type) {
    case 'matching':
      return { ...base, type, ...readPairs(answers?.type === 'table' ? answers : undefined) };
    case 'ordering':
      return { ...base, type, items: items.map((item, index) => ({ id: answerId(index), content: item.children })) };
    case 'text':
      return { ...base, type, answers: items.map(readAnswer) };
    case 'reflection':
      return { ...base, type };
    default:
      return { ...base, type, options: items.map(readOption) };
  }
}

interface QuizParts {
  readonly stem: readonly RootContent[];
  readonly answers: Extract<RootContent, { type: 'list' | 'table' }> | undefined;
  readonly feedback: readonly RootContent[];
}

/** Without answers, a blockquote ends the stem. */
export function quizParts({ children, attributes }: ContainerDirective): QuizParts {
  const blocks = children.filter((child) => !(child.type === 'paragraph' && child.data?.directiveLabel));
  const isAnswers = (node: RootContent): boolean => node.type === 'list' || node.type === 'table';
  const reflection = attributes?.['type'] === 'reflection';
  const at = blocks.findIndex((node) => (reflection ? node.type === 'blockquote' : isAnswers(node)));
  const answers = blocks[at];
  return {
    stem: at === -1 ? blocks : blocks.slice(0, at),
    answers: answers?.type === 'list' || answers?.type === 'table' ? answers : undefined,
    feedback: at === -1 ? [] : unquoted(blocks.slice(reflection ? at : at + 1)),
  };
}

function unquoted(blocks: readonly RootContent[]): readonly RootContent[] {
  return blocks.flatMap((block): readonly RootContent[] => (block.type === 'blockquote' ? block.children : [block]));
}

/** One right answer makes it a choice, more of them a multiple choice; everything else is said. */
function typeOf({ attributes }: ContainerDirective, items: readonly ListItem[]): QuizType {
  const said = QUIZ_TYPES.find((type) => type === attributes?.['type']);
  return said ?? (items.filter(({ checked }) => checked).length > 1 ? 'multiple' : 'choice');
}

function readOption(item: ListItem, index: number): Option {
  const quoted = item.children.filter((child) => child.type === 'blockquote');
  return {
    id: answerId(index),
    content: item.children.filter((child) => child.type !== 'blockquote'),
    right: item.checked ?? false,
    feedback: unquoted(quoted),
  };
}

/** Wordings that count as one answer stand between slashes with spaces: `overheads / support costs`. */
function readAnswer(item: ListItem, index: number): TextAnswer {
  const { id, content, right, feedback } = readOption(item, index);
  const wordings = toString(content)
    .split(/\s+\/\s+/)
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');
  return { id, wordings, right, feedback };
}

function readPairs(table: Table | undefined): Pick<Extract<Quiz, { type: 'matching' }>, 'columns' | 'pairs'> {
  const [head, ...rows] = (table?.children ?? []).map(({ children: [left, right] }) => ({
    left: left?.children ?? [],
    right: right?.children ?? [],
  }));
  return {
    columns: [head?.left ?? [], head?.right ?? []],
    pairs: rows.map((row, index) => ({ id: answerId(index), ...row })),
  };
}
