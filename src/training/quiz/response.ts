/** What somebody answered, and how right it is: the same on the page, in a package for a learning platform, and in the tests of both. */
import type { QuizType } from '../vocabulary.ts';

/**
 * `choice`, `multiple`, `true-false`: ids of the chosen options. `matching`: for each pair, in its order, the id of the pair whose right
 * cell was chosen, or ''. `ordering`: for each item, in the right order, the place it was given as text, or ''.
 * `text`, `reflection`: what was written, alone in the list.
 */
export type Response = readonly string[];

/** How a response compares to the key. */
export interface Result {
  /** From 0 to 1; a reflection has none. */
  readonly score: number | undefined;
  /** Parts answered rightly, of how many: pairs, steps, right options less the wrong ones chosen. */
  readonly right: number;
  readonly total: number;
}

/** The right answers alone, as a form carries them. */
export type AnswerKey =
  | { readonly type: Extract<QuizType, 'choice' | 'multiple' | 'true-false'>; readonly right: readonly string[] }
  | { readonly type: Extract<QuizType, 'matching' | 'ordering'>; readonly right: readonly string[] }
  | { readonly type: 'text'; readonly wordings: readonly string[] }
  | { readonly type: 'reflection' };
