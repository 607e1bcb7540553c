/** A case as it stands beside others on the page that compares them. */
import type { Governance } from './caseStudy.ts';
import type { GlanceKey } from './glance.ts';
import type { Locale } from './locale.ts';

/** A piece of text, with its language where that is not the text's. */
export interface TextPiece {
  readonly text: string;
  readonly lang?: string;
}

export interface ComparedCase {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Language of title and text, where that is not the reader's. */
  readonly lang?: Locale;
  readonly place: string;
  /** In the reader's language. */
  readonly country: string;
  readonly governance?: Governance;
  /** What is not said is not known. */
  readonly glance: Partial<Readonly<Record<GlanceKey, readonly TextPiece[]>>>;
}
