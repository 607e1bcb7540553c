/** One question of a module. */
import type { RootContent } from 'mdast';
import type { Locale } from '#model/locale.ts';

interface QuizBase {
  /** `q1`, `q2` … by their place in the module; the same in every language. */
  readonly id: string;
  readonly language: Locale;
  readonly outcomes: readonly string[];
  /** Id of the session it stands in; absent elsewhere. */
  readonly session?: string;
  readonly stem: readonly RootContent[];
  /** Said after any answer; empty where the author wrote none. */
  readonly feedback: readonly RootContent[];
  /** 1-based line of the body. */
  readonly line: number;
}

export type Quiz = ChoiceQuiz | MatchingQuiz | OrderingQuiz | TextQuiz | ReflectionQuiz;

/** Right options: exactly one, save for `multiple`. Of `true-false` the first option says true. */
export interface ChoiceQuiz extends QuizBase {
  readonly type: 'choice' | 'multiple' | 'true-false';
  readonly options: readonly Option[];
}

export interface Option {
  /** `a`, `b` … by its place: some platforms accept a single character only. */
  readonly id: string;
  readonly content: readonly RootContent[];
  readonly right: boolean;
  readonly feedback: readonly RootContent[];
}

export interface MatchingQuiz extends QuizBase {
  readonly type: 'matching';
  /** Names of the two columns. */
  readonly columns: readonly [Cell, Cell];
  readonly pairs: readonly Pair[];
}

export type Cell = readonly RootContent[];

/** Two cells that belong together. Its id is that of both. */
export interface Pair {
  readonly id: string;
  readonly left: Cell;
  readonly right: Cell;
}

/** Items in the right order. */
export interface OrderingQuiz extends QuizBase {
  readonly type: 'ordering';
  readonly items: readonly { readonly id: string; readonly content: readonly RootContent[] }[];
}

export interface TextQuiz extends QuizBase {
  readonly type: 'text';
  readonly answers: readonly TextAnswer[];
}

/** Answers one may give, right or wrong, in one or more wordings. */
export interface TextAnswer {
  readonly id: string;
  readonly wordings: readonly string[];
  readonly right: boolean;
  readonly feedback: readonly RootContent[];
}

/** A question to think about; nobody scores it. */
export interface ReflectionQuiz extends QuizBase {
  readonly type: 'reflection';
}
