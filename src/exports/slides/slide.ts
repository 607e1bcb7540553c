import type { ElementContent } from 'hast';
import type { Locale } from '#model/locale.ts';

export interface Slide {
  /** What links lead to; unique in the deck. */
  readonly id: string;
  readonly title: string;
  /** Of its title and content. */
  readonly language: Locale;
  readonly kind: 'title' | 'session' | 'activity' | 'text' | 'question' | 'answer' | 'break' | 'handout' | 'sources' | 'about';
  /** What stands below the title. */
  readonly content: readonly ElementContent[];
  /** Minutes of the clock it offers. */
  readonly minutes?: number;
  /** For the speaker alone. */
  readonly notes: ElementContent[];
}
