import type { ReactNode } from 'react';
import { blocksOf, type Plan } from '#training/workshop/plan.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import type { Open } from './planStore.ts';
import { useParts } from './workshopContext.ts';

/** Two versions of one plan: the reader chooses, and can go back on it. */
export function Rival({ open: { rival, history, followed } }: { readonly open: Open }): ReactNode {
  const { store } = useParts();
  const plural = usePlural();
  const told = (plan: Plan): string => `${plan.title || text('workshop.untitled')}, ${plural('workshop.blocks', blocksOf(plan).length)}`;
  if (rival === undefined)
    return followed ? (
      <p role="status" className="notice">
        {text('workshop.otherTab')}
      </p>
    ) : null;
  return (
    <div role="alert" className="box warning">
      <p className="box-title">{text('workshop.rival')}</p>
      <p>{text('workshop.rival.text', { here: told(history.plan), there: told(rival) })}</p>
      <p className="actions">
        <button type="button" onClick={() => store.choose(false)}>
          {text('workshop.rival.mine')}
        </button>
        <button type="button" className="quiet" onClick={() => store.choose(true)}>
          {text('workshop.rival.theirs')}
        </button>
      </p>
    </div>
  );
}
