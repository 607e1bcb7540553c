import { useId, useState, type ReactNode } from 'react';
import { formatReference, parseReference } from '#submission/reference.ts';
import { text } from '../../../text/messages.ts';
import { useDesk } from '../../deskContext.ts';
import { useRefusal } from '../../useRefusal.ts';
import { useCase } from '../caseContext.ts';
import { currentOf, wordsOf } from '../useAct.ts';
import { Decision } from './Decision.tsx';

/** Everything goes. Whoever does it types the reference, and then finds the queue. */
export function EraseCase(): ReactNode {
  const id = useId();
  const { client } = useDesk();
  const { it, replace } = useCase();
  const { record, version } = it;
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const { failure, refused, clear } = useRefusal(wordsOf);
  const erase = async (): Promise<void> => {
    setBusy(true);
    clear();
    try {
      await client.erase(record.id, version);
      window.location.hash = '';
    } catch (error) {
      setBusy(false);
      refused(error);
      const current = currentOf(error);
      if (current !== undefined) replace(current);
    }
  };
  const reference = formatReference(record.id);
  return (
    <Decision
      name={text('desk.do.erase')}
      what={<p>{text('desk.do.erase.what')}</p>}
      busy={busy}
      hindered={parseReference(typed) === record.id ? undefined : text('desk.do.erase.type', { reference })}
      failure={failure}
      act={() => void erase()}
    >
      <p className="field">
        <label htmlFor={id}>{text('submit.receipt.reference')}</label>
        <input id={id} autoComplete="off" spellCheck={false} value={typed} onChange={({ target }) => setTyped(target.value)} />
      </p>
    </Decision>
  );
}
