/** How much of a thing is done on this device: a tick, “3 of 5 done”, or nothing. */
import type { ReactNode } from 'react';
import { doneOf, type Doable } from '#training/progress/doneOf.ts';
import { text } from '../text/messages.ts';
import { useProgress } from './useProgress.ts';

export function DoneMark({ of: doable }: { readonly of: Doable }): ReactNode {
  const kept = useProgress();
  if (kept === undefined) return null;
  const { done, of } = doneOf(kept.progress, doable);
  if (done === 0) return null;
  return <small className="done-mark">{done < of ? text('learn.count', { done, of }) : <Tick />}</small>;
}

export function Tick(): ReactNode {
  return (
    <>
      <span aria-hidden="true">✓</span>
      <span className="spoken">{text('learn.tick')}</span>
    </>
  );
}
