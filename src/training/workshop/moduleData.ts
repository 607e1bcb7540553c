/**
 * What the workshop builder gets of a module, and of all of them: files of the build, one set for each locale. A browser may hold those of
 * an earlier build, so each says which form it has.
 */
import type { Role } from '#model/contributor.ts';
import type { Locale } from '#model/locale.ts';
import type { Level } from '#model/level.ts';
import type { BreakKind } from '../vocabulary.ts';
import type { Words } from './words.ts';

/** Of both kinds of file; grows when an older page could not read a newer file. */
export const DATA_VERSION = 1;

/** Folder of the files in each locale's site. */
export const WORKSHOP_FOLDER = 'workshop-data';

/** All modules as one locale's readers choose from them. */
export interface WorkshopIndex {
  readonly version: typeof DATA_VERSION;
  readonly modules: readonly IndexedModule[];
  readonly words: Words;
}

export interface IndexedModule {
  readonly id: string;
  /** Of the original text: changes with it. */
  readonly hash: string;
  readonly title: string;
  readonly language: Locale;
  /** Path of its page in this locale. */
  readonly address: string;
  readonly level: Level;
  /** Sessions and breaks together. */
  readonly minutes: number;
  readonly groupSize?: { readonly min: number; readonly max: number };
  /** Ids of modules or pages that come first. */
  readonly prerequisites: readonly string[];
  readonly outcomes: readonly { readonly id: string; readonly text: string; readonly language: Locale }[];
  /** In order, with the breaks between them. */
  readonly parts: readonly (IndexedSession | IndexedBreak)[];
}

export interface IndexedSession {
  readonly kind: 'session';
  /** `s1`, `s2` … */
  readonly id: string;
  readonly title: string;
  readonly language: Locale;
  readonly minutes: number;
  /** Minutes its activities need. */
  readonly active: number;
  readonly outcomes: readonly string[];
  /** Languages it is really written in, or derived from. */
  readonly languages: readonly Locale[];
}

export interface IndexedBreak {
  readonly kind: 'break';
  readonly breakKind: BreakKind;
  readonly minutes: number;
}

/** HTML of the hub's own making, with the language it is in. */
export interface Piece {
  readonly language: Locale;
  readonly html: string;
}

/** One module with all its text, as the readers of one locale are shown it. */
export interface ModuleData {
  readonly version: typeof DATA_VERSION;
  readonly id: string;
  readonly hash: string;
  /** The readers it is for. */
  readonly locale: Locale;
  readonly title: string;
  readonly language: Locale;
  readonly address: string;
  readonly licence: { readonly id: string; readonly url: string };
  readonly credits: readonly { readonly name: string; readonly role: Role }[];
  readonly outcomes: readonly (Piece & { readonly id: string })[];
  readonly sessions: readonly SessionData[];
  /** What it says to whoever runs it outside its sessions. */
  readonly texts: readonly Pick<SessionData, 'title' | 'language' | 'blocks'>[];
  readonly materials: readonly MaterialData[];
  readonly handouts: readonly HandoutData[];
  /** In the order of their numbers in the text. */
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url?: string }[];
  /** Addresses of its images, for who works without a network. */
  readonly images: readonly string[];
}

export interface SessionData {
  readonly id: string;
  readonly title: string;
  readonly language: Locale;
  readonly minutes: number;
  readonly outcomes: readonly string[];
  readonly blocks: readonly DataBlock[];
}

export type DataBlock =
  | (Piece & { readonly kind: 'text' | 'notes' })
  | ActivityData
  | (Piece & { readonly kind: 'quiz'; readonly id: string; /** With the answers. */ readonly key: string })
  | { readonly kind: 'handout'; readonly id: string };

export interface ActivityData extends Piece {
  readonly kind: 'activity';
  readonly title: string;
  readonly minutes: number;
  /** `15 min · groups of 4 · discussion`, in the language of the text. */
  readonly timing: string;
}

export interface MaterialData extends Piece {
  /** `m1`, `m2` … by its place in the module, the same in every language. */
  readonly id: string;
  /** The words alone. */
  readonly plain: string;
  /** Absent where no number was given. */
  readonly count?: number;
  /** People one such count is for; absent where it is for the room. */
  readonly per?: number;
  /** Stays for later sessions. */
  readonly reuse: boolean;
  /** Session that needs it; absent where the module does. */
  readonly session?: string;
}

export interface HandoutData extends Piece {
  readonly id: string;
  readonly title: string;
  readonly per: number;
  readonly session?: string;
}
