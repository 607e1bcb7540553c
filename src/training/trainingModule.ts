/**
 * A training module as every output reads it: page, run sheet, quizzes, slides, e-book, learning platform.
 * Text stays Markdown, as nodes of mdast; each piece says the language it is in, because a translation may be incomplete.
 */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Locale } from '#model/locale.ts';
import type { ActivityMethod, BreakKind, GroupOf } from './vocabulary.ts';
import type { Quiz } from './quiz/quiz.ts';

export interface TrainingModule {
  readonly outcomes: readonly Outcome[];
  /** Of the module and of its sessions, in reading order. */
  readonly materials: readonly Material[];
  /** What stands before the first `##` heading. */
  readonly intro: Text;
  /** The page's `##` sections in order. */
  readonly parts: readonly ModulePart[];
  readonly handouts: readonly Handout[];
  readonly quizzes: readonly Quiz[];
  /** Sessions and breaks together: what an organiser puts into the calendar. */
  readonly totalMinutes: number;
}

export type ModulePart = TextPart | Session | Break;

/** A run of Markdown in one language. */
export interface Text {
  readonly language: Locale;
  readonly content: readonly RootContent[];
}

export interface Outcome {
  /** `lo1`, `lo2` … by its place in the list. */
  readonly id: string;
  readonly language: Locale;
  readonly content: readonly RootContent[];
  readonly plain: string;
}

export interface Material {
  readonly language: Locale;
  readonly content: readonly PhrasingContent[];
  readonly plain: string;
  /** Absent where no number was given: “a clock everyone can see”. */
  readonly quantity?: Quantity;
  /** Id of the session that needs it; absent where the whole module does. */
  readonly session?: string;
}

/** `:qty{n=1 per=4 reuse=yes}`: one for every four people, and it can be used again in the next session. */
export interface Quantity {
  readonly count: number;
  /** People one such count is for; absent where it does not depend on the group. */
  readonly per?: number;
  readonly reuse: boolean;
}

interface Headed {
  /** Fixed id of its heading. */
  readonly id: string;
  readonly title: string;
  readonly language: Locale;
}

/** A section that is neither a session nor a break. Its blocks, the directives in it taken apart like those of a session. */
export interface TextPart extends Headed {
  readonly kind: 'text';
  readonly blocks: readonly Block[];
}

export interface Session extends Headed {
  readonly kind: 'session';
  readonly minutes: number;
  readonly outcomes: readonly string[];
  readonly blocks: readonly Block[];
  /** 1-based line of its `::session` in the body. */
  readonly line: number;
}

export interface Break extends Headed {
  readonly kind: 'break';
  readonly breakKind: BreakKind;
  readonly minutes: number;
}

export type Block =
  | (Text & { readonly kind: 'text' })
  | (Text & { readonly kind: 'notes' })
  | Activity
  | { readonly kind: 'quiz'; readonly quiz: Quiz }
  | { readonly kind: 'handout'; readonly handout: Handout }
  | { readonly kind: 'outcomes' }
  | { readonly kind: 'materials' };

export interface Activity extends Text {
  readonly kind: 'activity';
  /** Fixed id of the heading above it; empty when there is none. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly group?: GroupOf;
  readonly method?: ActivityMethod;
  readonly outcomes: readonly string[];
}

export interface Handout extends Text {
  /** `ho-…` */
  readonly id: string;
  readonly title: string;
  /** People that share one copy. */
  readonly per: number;
  /** Id of the session it belongs to; absent where it stands in a section of its own. */
  readonly session?: string;
}
