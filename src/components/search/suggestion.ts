import type { ReactNode } from 'react';

/** One line of the list below the field. */
export interface Option {
  readonly key: string;
  readonly content: ReactNode;
  /** Where it leads; without one, `pick` is all it does. */
  readonly href?: string;
  readonly pick?: () => void;
  /** A page that was found: opened as a page, not by the application, whose file for it may not be there without a connection. */
  readonly page?: true;
  readonly remove?: () => void;
}

export interface OptionGroup {
  readonly key: string;
  readonly label?: string;
  readonly options: readonly Option[];
}

/** What is offered for what stands in the field. */
export interface Suggestions {
  readonly groups: readonly OptionGroup[];
  /** Said in place of results: that there are none, or why. */
  readonly message?: string;
  /** Announced where results are seen. */
  readonly count?: string;
}
