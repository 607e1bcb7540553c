import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { useFormState } from './formContext.ts';

/** Whether what was written is on the device. */
export function Kept(): ReactNode {
  const { kept, stored } = useFormState();
  if (kept === 'failed') {
    return (
      <p role="alert" className="box warning">
        {text('submit.notKept')}
      </p>
    );
  }
  const time = new Date(stored.savedAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
  return <p className="brief">{kept === 'kept' ? text('submit.kept', { time }) : text('submit.keeping')}</p>;
}
