import type { ReactNode } from 'react';
import { text, type MessageId } from '../text/messages.ts';
import { VIEWS } from './address.ts';
import { retryData } from './fetchData.ts';
import type { Open } from './planStore.ts';
import type { Address } from './useAddress.ts';
import type { PlanData } from './usePlanData.ts';
import { useParts } from './workshopContext.ts';

interface Props {
  readonly address: Address;
  readonly open: Open;
  readonly data: PlanData;
}

/** The way between the plan and what is printed from it, and whether all of it is safe. */
export function ViewBar({ address, open, data }: Props): ReactNode {
  const { store, say } = useParts();
  const go = (step: () => void, done: MessageId, possible: boolean): void => {
    if (!possible) return;
    step();
    say(text(done));
  };
  const { past, future } = open.history;
  return (
    <div className="plan-bar">
      <nav aria-label={text('workshop.views')}>
        <button type="button" className="quiet" onClick={address.leave}>
          {text('workshop.all')}
        </button>
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            className="quiet"
            {...(view === address.view && { 'aria-current': 'page' })}
            onClick={() => address.show(view)}
          >
            {text(`workshop.view.${view}`)}
          </button>
        ))}
      </nav>
      <p>
        <button
          type="button"
          className="quiet"
          aria-disabled={past.length === 0}
          onClick={() => go(store.undo, 'workshop.undone', past.length > 0)}
        >
          {text('workshop.undo')}
        </button>
        <button
          type="button"
          className="quiet"
          aria-disabled={future.length === 0}
          onClick={() => go(store.redo, 'workshop.redone', future.length > 0)}
        >
          {text('workshop.redo')}
        </button>
        <span role="status" className="brief">
          {open.kept === 'kept' && text(data.offline ? 'workshop.kept.offline' : 'workshop.kept')}
        </span>
      </p>
      {data.state === 'failed' && (
        <p role="alert" className="notice warning">
          {text('workshop.data.failed')}{' '}
          <button type="button" className="quiet" onClick={retryData}>
            {text('error.retry')}
          </button>
        </p>
      )}
    </div>
  );
}
