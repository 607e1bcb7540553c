/** What is printed from a plan, in the language spoken in the room. On paper there is nothing else. */
import { useMemo, type ReactNode } from 'react';
import type { Plan } from '#training/workshop/plan.ts';
import type { ScheduledDay } from '#training/workshop/schedule.ts';
import { text } from '../../text/messages.ts';
import type { View } from '../address.ts';
import { blockNames, type BlockNames } from '../blockNames.ts';
import type { PlanData } from '../usePlanData.ts';
import { Handouts } from './Handouts.tsx';
import { Materials } from './Materials.tsx';
import { Programme } from './Programme.tsx';
import { RunSheet } from './RunSheet.tsx';

/** What every sheet is made from. */
export interface Sheet {
  readonly plan: Plan;
  readonly days: readonly ScheduledDay[];
  readonly data: PlanData;
  readonly names: BlockNames;
}

interface Props extends Omit<Sheet, 'names'> {
  readonly view: Exclude<View, 'edit'>;
}

const SHEETS = { run: RunSheet, programme: Programme, handouts: Handouts, materials: Materials } as const;

export function Printed({ view, plan, days, data }: Props): ReactNode {
  const names = useMemo(() => blockNames(data), [data]);
  const Chosen = SHEETS[view];
  return (
    <>
      <p className="actions">
        <button type="button" onClick={() => window.print()}>
          {text('workshop.print')}
        </button>
        {data.state === 'waiting' && (
          <span role="status" aria-busy="true">
            {text('workshop.data.waiting')}
          </span>
        )}
      </p>
      <div className="sheet" lang={plan.room}>
        <Chosen plan={plan} days={days} data={data} names={names} />
      </div>
    </>
  );
}
