/** What a translator of one page into one language works on, piece by piece: PO files and the editor in the browser are made of it. */
import type { WrittenLocale } from './locale.ts';
import type { SectionState } from './sectionState.ts';
import type { TranslationStatus } from './translation.ts';

export const UNIT_KINDS = ['title', 'description', 'place', 'reason', 'heading', 'paragraph', 'cell', 'label'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** One piece: a paragraph, a heading, a table cell, the label of a box, a field of the front matter. */
export interface Unit {
  /** Its place in the page: `_front/title`, `why/1`; the context of its PO entry. */
  readonly id: string;
  readonly kind: UnitKind;
  /** Markdown on one line, save for breaks the author made on purpose. */
  readonly source: string;
  /** The source `text` was made from, where it was another one. */
  readonly previous?: string;
  /** The translation, or a suggestion; empty when there is neither. */
  readonly text: string;
  /** Whether `text` is only a suggestion, or made from another wording: somebody must look at it. */
  readonly fuzzy: boolean;
  /** Where a suggestion was found: a piece like it elsewhere in the hub, or a translation of the page that was sent in but not finished. */
  readonly origin?: 'memory' | 'pending';
  /** Hash of the piece as the translation has it now: tells whether anybody has changed it since. */
  readonly base: string;
  /** What must stand in the translation as it does in the source: addresses, code, formulas, citations. */
  readonly keep: readonly string[];
  /** Concepts of the glossary that the source names. */
  readonly concepts: readonly string[];
  /** Whether the page is whole without it: a town that has the same name in both languages. */
  readonly optional?: true;
}

export interface WorksheetSection {
  /** Fixed id of the heading; `_front` for title and description, `_intro` for what stands before the first heading. */
  readonly key: string;
  /** The heading in the source; empty for `_front` and `_intro`. */
  readonly title: string;
  readonly state: SectionState;
  readonly units: readonly Unit[];
  /** The translation as it stands, where it is not cut into the same pieces as its source and so cannot be offered piece by piece. */
  readonly uncut?: string;
}

/** A concept as the translator needs it. */
export interface WorksheetConcept {
  readonly id: string;
  /** What it is called in the language translated from, and in the one translated into. */
  readonly source: readonly string[];
  readonly terms: readonly string[];
  /** How the source term and the accepted terms are found in text, for `compileStems`. */
  readonly sourceStems: readonly string[];
  readonly stems: readonly string[];
  readonly avoid: readonly { readonly form: string; readonly stems: readonly string[]; readonly reason: string }[];
  /** In the language translated into. */
  readonly definition: string;
}

/** What the translator is told in a PO file, in the language translated into. */
export interface WorksheetLabels {
  readonly intro: string;
  readonly kinds: Readonly<Record<UnitKind, string>>;
  readonly keep: string;
  readonly term: string;
  readonly avoid: string;
  readonly memory: string;
  readonly pending: string;
  readonly uncut: string;
}

export interface Worksheet {
  /** Id of the page. */
  readonly page: string;
  /** Title in the language translated from. */
  readonly title: string;
  /** Address of the page from the root of a locale, with slashes at both ends. */
  readonly address: string;
  readonly original: WrittenLocale;
  readonly from: WrittenLocale;
  readonly into: WrittenLocale;
  /** Absent while there is no translation. */
  readonly status?: TranslationStatus;
  readonly translators: readonly string[];
  readonly sections: readonly WorksheetSection[];
  /** The concepts its units name. */
  readonly concepts: readonly WorksheetConcept[];
  readonly labels: WorksheetLabels;
}
