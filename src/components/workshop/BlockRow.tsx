/** One block of a day: when, what, how long, and everything that can be done with it. */
import { memo, useId, useRef, type ReactNode } from 'react';
import { edit } from '#training/workshop/operations.ts';
import { MOST, type Block } from '#training/workshop/plan.ts';
import { text } from '../text/messages.ts';
import { BlockActions } from './BlockActions.tsx';
import { BlockTitle, titleOf } from './BlockTitle.tsx';
import { blockElement } from './focusElement.ts';
import { NumberField } from './NumberField.tsx';
import { useDragRow } from './useDragging.ts';
import { useParts } from './workshopContext.ts';

export interface RowProps {
  readonly block: Block;
  readonly from: string;
  readonly to: string;
  /** Ends on the day after. */
  readonly late: boolean;
  readonly day: number;
  readonly days: number;
  readonly place: number;
  /** Of the whole plan. */
  readonly first: boolean;
  readonly last: boolean;
  readonly marked: boolean;
}

/** Drawn anew only when something of its own has changed: of sixty, a change concerns a few. */
export const BlockRow = memo(function BlockRow(props: RowProps): ReactNode {
  const { block, from, to, late, day, place, marked } = props;
  const parts = useParts();
  const { store } = parts;
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  useDragRow(row, handle, block.id);
  return (
    <li
      ref={row}
      id={blockElement(block.id)}
      tabIndex={-1}
      className="plan-block"
      data-kind={block.kind}
      data-place={place}
      data-in={day}
      {...(marked && { 'data-marked': true })}
    >
      <span ref={handle} className="plan-handle" aria-hidden="true" title={text('workshop.drag')}>
        ⠿
      </span>
      <p className="plan-time">
        {from}–{late ? text('workshop.nextDay', { time: to }) : to}
      </p>
      <div className="plan-what">
        <BlockTitle block={block} />
      </div>
      <p className="plan-minutes">
        <label htmlFor={id}>
          {text('workshop.minutes')}
          <span className="spoken"> {titleOf(block, parts)}</span>
        </label>
        <NumberField
          id={id}
          value={block.minutes}
          most={MOST.minutes}
          onValue={(minutes) => store.change(edit(block.id, { minutes }), `${block.id} minutes`)}
        />
      </p>
      <BlockActions {...props} />
    </li>
  );
});
