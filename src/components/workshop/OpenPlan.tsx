import { useId, useState, type ChangeEvent, type ReactNode } from 'react';
import type { Lost } from '#training/workshop/lost.ts';
import { readPlanFile } from '#training/workshop/planFile.ts';
import type { Defaults } from '#training/workshop/readPlan.ts';
import { text } from '../text/messages.ts';
import { LostNotes } from './LostNotes.tsx';
import { newId } from './useDefaults.ts';
import { useParts } from './workshopContext.ts';

/** Opens a file that was saved here or on another device. */
export function OpenPlan({ defaults }: { readonly defaults: Defaults }): ReactNode {
  const { store } = useParts();
  const id = useId();
  const [lost, setLost] = useState<readonly Lost[]>([]);
  const read = (content: string): void => {
    const found = readPlanFile(content, { ...defaults, id: newId() });
    if (found.plan === undefined) setLost(found.lost);
    else store.open(found.plan, found.lost);
  };
  const open = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    target.files?.[0]?.text().then(read, () => setLost([{ id: 'unreadable', values: {} }]));
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <>
      <p className="field plan-open">
        <label htmlFor={id}>{text('workshop.open')}</label>
        <input id={id} type="file" accept=".json,application/json" onChange={open} />
      </p>
      <LostNotes lost={lost} about="workshop.lost.file" />
    </>
  );
}
