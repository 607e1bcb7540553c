import type { ReactNode } from 'react';
import type { Lost } from '#training/workshop/lost.ts';
import { text, type MessageId } from '../text/messages.ts';
import { lostText } from './messages.ts';

/** What could not be kept of a plan from elsewhere. */
export function LostNotes({
  lost,
  about,
  onRead,
}: {
  readonly lost: readonly Lost[];
  readonly about: MessageId;
  readonly onRead?: () => void;
}): ReactNode {
  if (lost.length === 0) return null;
  return (
    <div role="alert" className="box warning">
      <p className="box-title">{text(about)}</p>
      <ul>
        {lost.map((each, index) => (
          <li key={index}>{lostText(each)}</li>
        ))}
      </ul>
      {onRead && (
        <p>
          <button type="button" className="quiet" onClick={onRead}>
            {text('workshop.lost.read')}
          </button>
        </p>
      )}
    </div>
  );
}
