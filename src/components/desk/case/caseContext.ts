import { createContext, useContext } from 'react';
import type { DeskSubmission } from '#submission/deskApi.ts';

/** The submission that is open. */
export interface OpenCase {
  readonly it: DeskSubmission;
  /** It is something else now. */
  readonly replace: (it: DeskSubmission) => void;
  /** Fetches it anew. */
  readonly look: () => Promise<void>;
  /** Tells what came of something, and leads there. */
  readonly tell: (message: string) => void;
  /** There are changes here that the desk does not have yet. */
  readonly unsaved: boolean;
  readonly setUnsaved: (unsaved: boolean) => void;
}

const CaseContext = createContext<OpenCase | undefined>(undefined);
export const CaseProvider = CaseContext;

export function useCase(): OpenCase {
  const open = useContext(CaseContext);
  if (open === undefined) throw new Error('a part of a submission stands outside of it');
  return open;
}
