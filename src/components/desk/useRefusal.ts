import { useCallback, useState } from 'react';
import { useDesk } from './deskContext.ts';
import { DeskRefusal } from './request.ts';

interface RefusalState {
  /** Why the last change was refused; '' once somebody has signed in anew. */
  readonly failure: string;
  readonly refused: (error: unknown) => void;
  readonly clear: () => void;
}

/** What is said of a change that the desk has refused; where it wants a sign-in, the door opens. */
export function useRefusal(words: (error: unknown) => string): RefusalState {
  const { session, signedOut } = useDesk();
  const { csrf } = session;
  const [said, say] = useState({ words: '', csrf });
  const refused = useCallback(
    (error: unknown): void => {
      say({ words: words(error), csrf });
      if (error instanceof DeskRefusal && error.code === 'signed-out') signedOut();
    },
    [words, csrf, signedOut],
  );
  return { failure: said.csrf === csrf ? said.words : '', refused, clear: () => say({ words: '', csrf }) };
}
