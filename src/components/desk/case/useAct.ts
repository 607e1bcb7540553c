import { useCallback, useState } from 'react';
import type { DeskActions, DeskSubmission } from '#submission/deskApi.ts';
import type { MessageId } from '../../text/messages.ts';
import { useDesk } from '../deskContext.ts';
import { refusalWords } from '../refusalWords.ts';
import { DeskRefusal } from '../request.ts';
import { useCase } from './caseContext.ts';

export interface Act {
  readonly busy: boolean;
  /** Why it was not done. */
  readonly failure?: MessageId | undefined;
  /** True if it was done. */
  readonly run: <A extends keyof DeskActions>(action: A, what: DeskActions[A]) => Promise<boolean>;
}

/** Does something to the open submission. Where somebody else was faster their state is shown, and what was typed stays where it is. */
export function useAct(): Act {
  const { client, signedOut } = useDesk();
  const { it, replace, look } = useCase();
  const [state, set] = useState<Pick<Act, 'busy' | 'failure'>>({ busy: false });
  const { version, record } = it;
  const run = useCallback<Act['run']>(
    async (action, what) => {
      set({ busy: true });
      try {
        const after = await client.act(record.id, version, action, what);
        set({ busy: false });
        replace(after);
        return true;
      } catch (error) {
        set({ busy: false, failure: refusalWords(error) });
        const current = currentOf(error);
        if (current !== undefined) replace(current);
        // Something is left to do that was not known here.
        if (error instanceof DeskRefusal && error.code === 'faults') await look();
        if (isSignedOut(error)) signedOut();
        return false;
      }
    },
    [client, record.id, version, replace, look, signedOut],
  );
  return { ...state, run };
}

/** What is at the desk now, where it was refused because of that. */
export function currentOf(error: unknown): DeskSubmission | undefined {
  const current = error instanceof DeskRefusal ? error.refused.current : undefined;
  return current !== undefined && 'record' in current ? current : undefined;
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof DeskRefusal && error.code === 'signed-out';
}
