/** The plan itself: settings, warnings, days with their blocks, and what can be put into them. */
import { useMemo, useState, type ReactNode } from 'react';
import { addDay } from '#training/workshop/operations.ts';
import { MOST } from '#training/workshop/plan.ts';
import type { ScheduledDay } from '#training/workshop/schedule.ts';
import { warningsOf, type Warning } from '#training/workshop/warnings.ts';
import { text } from '../text/messages.ts';
import { DayBlock } from './DayBlock.tsx';
import { Files } from './Files.tsx';
import { Palette } from './Palette.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { useDragging } from './useDragging.ts';
import type { Open } from './planStore.ts';
import type { PlanData } from './usePlanData.ts';
import { Warnings } from './Warnings.tsx';
import { useParts } from './workshopContext.ts';

interface Props {
  readonly open: Open;
  readonly days: readonly ScheduledDay[];
  readonly data: PlanData;
}

export function Editor({ open, days, data }: Props): ReactNode {
  const { store, index } = useParts();
  const { plan } = open.history;
  const [target, setTarget] = useState<number>();
  const warnings = useMemo(() => warningsOf(plan, days, index.modules), [plan, days, index]);
  const marked = useMemo(() => markedByDay(warnings), [warnings]);
  useDragging();
  const last = days.length - 1;
  const into = Math.min(target ?? last, last);
  return (
    <>
      <h1 tabIndex={-1}>{plan.title || text('workshop.untitled')}</h1>
      <SettingsForm title={plan.title} zone={plan.zone} people={plan.people} room={plan.room} second={plan.second} />
      <div className="plan-columns">
        <div>
          <Warnings warnings={warnings} />
          {days.map((day, number) => (
            <DayBlock key={number} day={day} number={number} count={days.length} marked={marked[number] ?? ''} />
          ))}
          <p>
            <button type="button" className="quiet" aria-disabled={days.length >= MOST.days} onClick={() => store.change(addDay)}>
              {text('workshop.day.add')}
            </button>
          </p>
        </div>
        <Palette days={days.length} into={into} setInto={setTarget} room={plan.room} />
      </div>
      <Files plan={plan} days={days} data={data} />
    </>
  );
}

/** Ids of the blocks that warnings lead to, day by day: the same text as long as they are the same. */
function markedByDay(warnings: readonly Warning[]): readonly string[] {
  const days: string[] = [];
  for (const { block, day } of warnings) if (block !== undefined) days[day] = `${days[day] ?? ''} ${block}`;
  return days;
}
