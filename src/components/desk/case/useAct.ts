import { useState } from 'react';
import type { DeskActions, DeskSubmission } from '#submission/deskApi.ts';
import { text } from '../../text/messages.ts';
import { useDesk } from '../deskContext.ts';
import { refusalWords } from '../refusalWords.ts';
import { DeskRefusal } from '../request.ts';
import { useRefusal } from '../useRefusal.ts';
import { useCase } from './caseContext.ts';

export interface Act {
  readonly busy: boolean;
  /** Why it was not done; '' where nothing was refused. */
  readonly failure: string;
  /** True if it was done. */
  readonly run: <A extends keyof DeskActions>(action: A, what: DeskActions[A]) => Promise<boolean>;
}

/** Does something to the open submission. Where somebody else was faster their state is shown, and what was typed stays where it is. */
export function useAct(): Act {
  const { client } = useDesk();
  const { it, replace, look } = useCase();
  const { failure, refused, clear } = useRefusal(wordsOf);
  const [busy, setBusy] = useState(false);
  const run: Act['run'] = async (action, what) => {
    setBusy(true);
    clear();
    try {
      replace(await client.act(it.record.id, it.version, action, what));
      return true;
    } catch (error) {
      refused(error);
      const current = currentOf(error);
      if (current !== undefined) replace(current);
      // What is left to do was not known here.
      if (error instanceof DeskRefusal && error.code === 'not-ready') await look();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, run };
}

export function wordsOf(error: unknown): string {
  return text(refusalWords(error));
}

/** What is at the desk now, where it was refused because of that. */
export function currentOf(error: unknown): DeskSubmission | undefined {
  const current = error instanceof DeskRefusal ? error.refused.current : undefined;
  return current !== undefined && 'record' in current ? current : undefined;
}
