/** Where a submission stands, and who may move it on. */
export const STATES = [
  /** It has arrived; nobody has it yet. */
  'received',
  /** An editor has taken it. */
  'in-review',
  /** The editor asks something, or asks for changes; the contributor is next. */
  'questions',
  /** Accepted: a commit waits for a publisher. */
  'accepted',
  'published',
  /** The contributor has sent another text of a published case. */
  'correction',
  'declined',
  'withdrawn',
] as const;
export type SubmissionState = (typeof STATES)[number];

export const ROLES = ['contributor', 'translator', 'editor', 'publisher', 'admin'] as const;
/** `contributor` is whoever holds the private link. Each of the others may do what those before it may, `translator` reads only. */
export type DeskRole = (typeof ROLES)[number];

export const ACTIONS = [
  'take',
  'release',
  'ask',
  'answer',
  'revise',
  'edit',
  'withdraw',
  'accept',
  'send-back',
  'publish',
  'decline',
  'reopen',
  'correct',
  'decline-correction',
] as const;
export type Action = (typeof ACTIONS)[number];

interface Rule {
  readonly from: readonly SubmissionState[];
  /** Where it leads; `same` stays. */
  readonly to: SubmissionState | 'same';
  /** The least role of an editor's side, or the contributor. */
  readonly by: 'contributor' | 'editor' | 'publisher';
}

const RULES: Readonly<Record<Action, Rule>> = {
  take: { from: ['received', 'in-review', 'questions', 'correction', 'accepted'], to: 'same', by: 'editor' },
  release: { from: ['in-review', 'questions', 'correction', 'accepted'], to: 'same', by: 'editor' },
  ask: { from: ['received', 'in-review', 'questions', 'correction'], to: 'questions', by: 'editor' },
  answer: { from: ['questions'], to: 'in-review', by: 'contributor' },
  revise: { from: ['received', 'in-review', 'questions'], to: 'same', by: 'contributor' },
  edit: { from: ['received', 'in-review', 'questions', 'correction'], to: 'same', by: 'editor' },
  withdraw: { from: ['received', 'in-review', 'questions'], to: 'withdrawn', by: 'contributor' },
  accept: { from: ['received', 'in-review', 'questions', 'correction'], to: 'accepted', by: 'editor' },
  'send-back': { from: ['accepted'], to: 'in-review', by: 'publisher' },
  publish: { from: ['accepted'], to: 'published', by: 'publisher' },
  decline: { from: ['received', 'in-review', 'questions'], to: 'declined', by: 'editor' },
  reopen: { from: ['declined'], to: 'in-review', by: 'editor' },
  correct: { from: ['published', 'correction'], to: 'correction', by: 'contributor' },
  'decline-correction': { from: ['correction'], to: 'published', by: 'editor' },
};

/** The state after the action; undefined where it cannot be done from there. `take` makes a received one be read. */
export function stateAfter(action: Action, state: SubmissionState): SubmissionState | undefined {
  const { from, to } = RULES[action];
  if (!from.includes(state)) return undefined;
  if (action === 'take' && state === 'received') return 'in-review';
  return to === 'same' ? state : to;
}

const RANK: Readonly<Record<DeskRole, number>> = { contributor: 0, translator: 0, editor: 1, publisher: 2, admin: 3 };

/** Whether a role may do it at all; languages and own submissions are the desk's to judge. */
export function mayDo(action: Action, role: DeskRole): boolean {
  const { by } = RULES[action];
  return by === 'contributor' ? role === 'contributor' : RANK[role] >= RANK[by];
}
