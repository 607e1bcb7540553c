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
  /** Where it leads when the page was published before: what moves then is a correction of it, and the page stays. */
  readonly ofCorrection?: SubmissionState;
  /** Only before the page is published, or only after. */
  readonly only?: 'before' | 'after';
  /** The least role of an editor's side, or the contributor. */
  readonly by: 'contributor' | 'editor' | 'publisher';
}

const BEING_READ = ['in-review', 'questions', 'correction'] as const;
const NOT_DECIDED = ['received', ...BEING_READ] as const;

const RULES: Readonly<Record<Action, Rule>> = {
  take: { from: [...NOT_DECIDED, 'accepted'], to: 'same', by: 'editor' },
  release: { from: [...BEING_READ, 'accepted'], to: 'same', by: 'editor' },
  ask: { from: NOT_DECIDED, to: 'questions', by: 'editor' },
  answer: { from: ['questions'], to: 'in-review', by: 'contributor' },
  revise: { from: NOT_DECIDED, to: 'same', only: 'before', by: 'contributor' },
  edit: { from: NOT_DECIDED, to: 'same', by: 'editor' },
  withdraw: { from: NOT_DECIDED, to: 'withdrawn', ofCorrection: 'published', by: 'contributor' },
  accept: { from: NOT_DECIDED, to: 'accepted', by: 'editor' },
  'send-back': { from: ['accepted'], to: 'in-review', ofCorrection: 'correction', by: 'publisher' },
  publish: { from: ['accepted'], to: 'published', by: 'publisher' },
  decline: { from: NOT_DECIDED, to: 'declined', only: 'before', by: 'editor' },
  reopen: { from: ['declined'], to: 'in-review', by: 'editor' },
  correct: { from: ['published', ...BEING_READ], to: 'correction', only: 'after', by: 'contributor' },
  'decline-correction': { from: BEING_READ, to: 'published', only: 'after', by: 'editor' },
};

/** Where a submission stands. */
export interface Standing {
  readonly state: SubmissionState;
  /** Whether its page was published before. */
  readonly published: boolean;
}

/** The state after the action; undefined where it cannot be done from there. `take` makes a received one be read. */
export function stateAfter(action: Action, { state, published }: Standing): SubmissionState | undefined {
  const { from, to, ofCorrection, only } = RULES[action];
  if (!from.includes(state) || only === (published ? 'before' : 'after')) return undefined;
  if (action === 'take' && state === 'received') return 'in-review';
  if (published && ofCorrection !== undefined) return ofCorrection;
  return to === 'same' ? state : to;
}

const RANK: Readonly<Record<DeskRole, number>> = { contributor: 0, translator: 0, editor: 1, publisher: 2, admin: 3 };

/** Whether a role may do it at all; languages and own submissions are the desk's to judge. */
export function mayDo(action: Action, role: DeskRole): boolean {
  const { by } = RULES[action];
  return by === 'contributor' ? role === 'contributor' : RANK[role] >= RANK[by];
}
