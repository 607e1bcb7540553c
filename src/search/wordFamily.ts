/** Words of different languages for the same thing, as the lexicon has them. */
import type { Locale } from '#model/locale.ts';

export interface SearchFamily {
  readonly id: string;
  /** Dictionary forms, single words. */
  readonly words: Readonly<Partial<Record<Locale, readonly string[]>>>;
}
