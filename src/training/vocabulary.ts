/** The words a module's attributes may use: the same in every language, named in the reader's by the catalogue. */
export const ACTIVITY_METHODS = [
  'input',
  'discussion',
  'pairs',
  'individual',
  'group-work',
  'role-play',
  'game',
  'writing',
  'reading',
  'presentation',
  'feedback',
  'walk',
  'energiser',
] as const;
export type ActivityMethod = (typeof ACTIVITY_METHODS)[number];

export const BREAK_KINDS = ['coffee', 'lunch'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

export const QUIZ_TYPES = ['choice', 'multiple', 'true-false', 'matching', 'ordering', 'text', 'reflection'] as const;
export type QuizType = (typeof QUIZ_TYPES)[number];

/** People in one group of an activity; `all` works in the whole room. */
export type GroupOf = number | 'all';
