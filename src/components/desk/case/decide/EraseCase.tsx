import { useId, useState, type ReactNode } from 'react';
import { formatReference, parseReference } from '#submission/reference.ts';
import { text, type MessageId } from '../../../text/messages.ts';
import { useDesk } from '../../deskContext.ts';
import { refusalWords } from '../../refusalWords.ts';
import { useCase } from '../caseContext.ts';
import { currentOf, isSignedOut } from '../useAct.ts';
import { Decision } from './Decision.tsx';

/** Everything goes. Whoever does it types the reference, and then finds the queue. */
export function EraseCase(): ReactNode {
  const id = useId();
  const { client, signedOut } = useDesk();
  const { it, replace } = useCase();
  const { record, version } = it;
  const [typed, setTyped] = useState('');
  const [state, set] = useState<{ readonly busy: boolean; readonly failure?: MessageId }>({ busy: false });
  const erase = async (): Promise<void> => {
    set({ busy: true });
    try {
      await client.erase(record.id, version);
      window.location.hash = '';
    } catch (error) {
      set({ busy: false, failure: refusalWords(error) });
      const current = currentOf(error);
      if (current !== undefined) replace(current);
      if (isSignedOut(error)) signedOut();
    }
  };
  const reference = formatReference(record.id);
  return (
    <Decision
      name={text('desk.do.erase')}
      what={<p>{text('desk.do.erase.what')}</p>}
      busy={state.busy}
      hindered={parseReference(typed) === record.id ? undefined : text('desk.do.erase.type', { reference })}
      failure={state.failure}
      act={() => void erase()}
    >
      <p className="field">
        <label htmlFor={id}>{text('submit.receipt.reference')}</label>
        <input id={id} autoComplete="off" spellCheck={false} value={typed} onChange={({ target }) => setTyped(target.value)} />
      </p>
    </Decision>
  );
}
