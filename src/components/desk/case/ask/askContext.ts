import { createContext, useContext } from 'react';
import type { Question } from '#submission/record.ts';
import type { Locale } from '#model/locale.ts';

export type About = Question['about'];

/** Questions that are being written; they are sent together. */
export interface Asking {
  readonly texts: Readonly<Partial<Record<About, string>>>;
  readonly language: Locale;
  readonly write: (about: About, text: string) => void;
  readonly choose: (language: Locale) => void;
  readonly clear: () => void;
}

/** Undefined where nobody may ask. */
export const AskingContext = createContext<Asking | undefined>(undefined);

export function useAsking(): Asking | undefined {
  return useContext(AskingContext);
}
