import { createContext, useContext } from 'react';
import type { CaseDraft, DraftPhoto } from '#submission/draft.ts';

/** A theme as the overlay has it. */
export interface FacetTerm {
  readonly value: string;
  readonly label: string;
}

/** What the fields of a draft need, whoever fills them in: a contributor in the form, or an editor at the desk. */
export interface FieldsParts {
  readonly draft: CaseDraft;
  readonly change: (step: (draft: CaseDraft) => CaseDraft) => void;
  /** What is wrong with a field, in words; nothing where nothing is, or nobody asked yet. */
  readonly wrong: (field: string) => string | undefined;
  readonly themes: readonly FacetTerm[];
  /** A photo of the draft, once it is there. */
  readonly blob: (key: string) => Blob | undefined;
  /** Whether the place where a photo was taken was removed from it, and they should know. */
  readonly hadLocation: (key: string) => boolean;
  /** What stands in the place of a photo that is not there. */
  readonly noPhoto: (photo: DraftPhoto) => string;
  /** Said to those who do not see it. */
  readonly say: (message: string) => void;
}

const FieldsContext = createContext<FieldsParts | undefined>(undefined);
export const FieldsProvider = FieldsContext;

export function useFields(): FieldsParts {
  const parts = useContext(FieldsContext);
  if (parts === undefined) throw new Error('a field of a draft stands outside of a form');
  return parts;
}
