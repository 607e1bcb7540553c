/** What a page says about itself as a translation: which sections have changed since, which are not translated. */
import type { Locale } from './locale.ts';

/** A run of words that both wordings have, or one alone. */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One changed paragraph, heading, table cell or label. */
export type Difference = readonly DifferencePart[];

export interface SectionMark {
  /** Fixed id of the heading; `_front` for title and description, `_intro` for what stands before the first heading. */
  readonly id: string;
  /** The heading, in the language it is shown in; empty for `_front` and `_intro`. */
  readonly title: string;
}

export interface ChangedSection extends SectionMark {
  /** What has changed in the source, in the language `language`. */
  readonly differences: readonly Difference[];
  readonly language: Locale;
}

export interface UntranslatedSection extends SectionMark {
  /** The language it is shown in instead. */
  readonly language: Locale;
}

export interface FreshnessFacts {
  /** Number of sections of the original, title and description being one. */
  readonly sections: number;
  readonly changed: readonly ChangedSection[];
  readonly untranslated: readonly UntranslatedSection[];
  /** Sections of the translation that the original no longer has. */
  readonly removed: readonly SectionMark[];
}
