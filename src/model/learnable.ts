import type { Locale } from './locale.ts';
import type { PlaceOnPage } from './pageFacts.ts';
import type { PageType } from './page.ts';

/** A page whose reading or doing is kept on the device, as the page about one's own progress lists it. */
export interface Learnable {
  readonly id: string;
  readonly type: PageType;
  readonly title: string;
  /** Language of the title, where it is not the reader's. */
  readonly lang?: Locale;
  /** Path on this site, with the locale's prefix and a slash at the end. */
  readonly url: string;
  /** Of modules only. */
  readonly module?: {
    readonly minutes: number;
    readonly sessions: readonly PlaceOnPage[];
    /** Ids of the questions. */
    readonly quizzes: readonly string[];
  };
}
