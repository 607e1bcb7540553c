import { useId, useState, type ReactNode } from 'react';
import { LIMITS } from '#submission/limits.ts';
import { text } from '../../../text/messages.ts';
import { stateWords } from '../../stateWords.ts';
import { useCase } from '../caseContext.ts';
import { keep, kept } from '../keep.ts';
import { useAct } from '../useAct.ts';
import { Decision } from './Decision.tsx';
import { useDone } from './useDone.ts';

/** A publisher gives it back, with a note that only the desk reads. */
export function SendBack(): ReactNode {
  const id = useId();
  const { record } = useCase().it;
  const key = `hub-desk-note-${record.id}`;
  const [note, setNote] = useState(() => kept(key, (value): value is string => typeof value === 'string') ?? '');
  const { busy, failure, run } = useAct();
  const done = useDone();
  const write = (next: string): void => {
    setNote(next);
    keep(key, next === '' ? undefined : next);
  };
  const send = async (): Promise<void> => {
    if (!(await run('send-back', { text: note }))) return;
    keep(key, undefined);
    done();
  };
  return (
    <Decision
      name={text('desk.do.send-back')}
      what={
        <p>
          {text('desk.do.sees', { state: text(stateWords('in-review')) })} {text('desk.do.send-back.what')}
        </p>
      }
      busy={busy}
      failure={failure}
      act={() => void send()}
    >
      <p className="field">
        <label htmlFor={id}>{text('desk.do.note')}</label>
        <textarea id={id} rows={3} maxLength={LIMITS.message} value={note} onChange={({ target }) => write(target.value)} />
      </p>
    </Decision>
  );
}
