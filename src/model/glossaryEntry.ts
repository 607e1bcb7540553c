/** The glossary as one locale shows it: in the reader's language and script, in the order of the reader's alphabet. */
import type { GlossaryTerm } from './glossaryConcept.ts';
import type { Locale, WrittenLocale } from './locale.ts';
import type { TermSource } from './termSource.ts';

/** One concept on the glossary page. */
export interface GlossaryEntry {
  readonly id: string;
  readonly definition: string;
  /** What it is called in the reader's language; the preferred form first. */
  readonly terms: readonly ShownTerm[];
  /** What it is called in every other language people write in. */
  readonly elsewhere: readonly { readonly language: WrittenLocale; readonly terms: readonly string[] }[];
  readonly avoid: readonly { readonly form: string; readonly reason: string }[];
}

export interface ShownTerm extends Pick<GlossaryTerm, 'term' | 'status'> {
  /** Who uses it. */
  readonly sources: readonly Pick<TermSource, 'name' | 'url'>[];
}

/** A concept to be explained where a text first names it. */
export interface TextTerm {
  readonly id: string;
  /** The preferred form in the reader's language. */
  readonly term: string;
  readonly definition: string;
  /** How it is found in a text, by the language of that text: a page may be shown in any of them. */
  readonly stems: Readonly<Record<Locale, readonly string[]>>;
}
