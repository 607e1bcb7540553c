import type { ReactNode } from 'react';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { shownTime } from '../text/shownTime.ts';
import { useFormState } from './formContext.ts';

/** Whether what was written is on the device. */
export function Kept(): ReactNode {
  const { kept, stored } = useFormState();
  const locale = useLocale();
  if (kept === 'failed') {
    return (
      <p role="alert" className="box warning">
        {text('submit.notKept')}
      </p>
    );
  }
  const time = shownTime(stored.savedAt, locale);
  return <p className="brief">{kept === 'kept' ? text('submit.kept', { time }) : text('submit.keeping')}</p>;
}
