/** “I have done this”: a button that stays pressed. Hidden without a script, because the device keeps it. */
import Link from '@docusaurus/Link';
import { useState, type ReactNode } from 'react';
import { text, type MessageId } from '../text/messages.ts';
import type * as Learning from './learning.ts';
import { fetchProgress, useProgress } from './useProgress.ts';

interface Props {
  readonly label: MessageId;
  readonly done: boolean;
  readonly mark: (learning: typeof Learning, done: boolean) => void;
}

export function DoneToggle({ label, done, mark }: Props): ReactNode {
  const kept = useProgress()?.kept ?? true;
  const [touched, setTouched] = useState(false);
  const [failed, setFailed] = useState(false);
  const press = (): void => {
    fetchProgress().then(
      (learning) => {
        mark(learning, !done);
        setTouched(true);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      <button type="button" className="toggle" aria-pressed={done} onClick={press}>
        {text(label)}
      </button>
      <span role="status">
        {failed && text('learn.failed')}
        {touched && !kept && <NotKept />}
      </span>
    </>
  );
}

export function NotKept(): ReactNode {
  return (
    <>
      {text('learn.notKept')} <Link to="/progress/">{text('progress.title')}</Link>
    </>
  );
}
