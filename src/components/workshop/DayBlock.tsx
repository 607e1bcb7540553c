import { memo, useId, useRef, type ReactNode } from 'react';
import { isDate, isTime } from '#training/workshop/dates.ts';
import { editDay, removeDay } from '#training/workshop/operations.ts';
import type { ScheduledDay } from '#training/workshop/schedule.ts';
import { dateIn } from '#training/workshop/words.ts';
import { text } from '../text/messages.ts';
import { BlockRow } from './BlockRow.tsx';
import { dayElement, focusElement } from './focusElement.ts';
import { useDropList } from './useDragging.ts';
import { useParts } from './workshopContext.ts';

interface Props {
  readonly day: ScheduledDay;
  /** From 0. */
  readonly number: number;
  readonly count: number;
  /** Ids of the blocks that a warning leads to, with spaces between them. */
  readonly marked: string;
}

export const DayBlock = memo(function DayBlock({ day, number, count, marked }: Props): ReactNode {
  const { index } = useParts();
  const { blocks, finish, from } = day;
  const list = useRef<HTMLOListElement>(null);
  useDropList(list);
  const warned = new Set(marked.split(' '));
  return (
    <section className="plan-day" aria-labelledby={dayElement(number)}>
      <h2 id={dayElement(number)} tabIndex={-1}>
        {text('workshop.day', { number: number + 1 })} · {dateIn(index.words.dates, day.day.date)}
      </h2>
      <DayFields day={day.day.date} start={day.day.start} end={day.day.end} number={number} removable={count > 1} />
      <ol ref={list} className="plan-blocks" data-day={number}>
        {blocks.map(({ block, from, to }, place) => (
          <BlockRow
            key={block.id}
            block={block}
            from={from.time}
            to={to.time}
            late={to.date !== day.day.date}
            day={number}
            days={count}
            place={place}
            first={number === 0 && place === 0}
            last={number === count - 1 && place === blocks.length - 1}
            marked={warned.has(block.id)}
          />
        ))}
      </ol>
      {blocks.length === 0 ? (
        <p className="brief">{text('workshop.day.empty')}</p>
      ) : (
        <p className="brief">
          {text('workshop.day.finish', {
            time: finish.date === from.date ? finish.time : text('workshop.nextDay', { time: finish.time }),
            planned: day.day.end,
          })}
        </p>
      )}
    </section>
  );
});

interface FieldsProps {
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly number: number;
  readonly removable: boolean;
}

const DayFields = memo(function DayFields({ day, start, end, number, removable }: FieldsProps): ReactNode {
  const { store, say } = useParts();
  const id = useId();
  const fields = [
    { name: 'date', type: 'date', value: day, label: 'workshop.day.date', fits: isDate },
    { name: 'start', type: 'time', value: start, label: 'workshop.day.start', fits: isTime },
    { name: 'end', type: 'time', value: end, label: 'workshop.day.end', fits: isTime },
  ] as const;
  const remove = (): void => {
    store.change(removeDay(number));
    say(text('workshop.day.removed', { number: number + 1 }));
    requestAnimationFrame(() => focusElement(dayElement(Math.max(0, number - 1))));
  };
  return (
    <div className="plan-fields">
      {fields.map(({ name, type, value, label, fits }) => (
        <p key={name} className="field">
          <label htmlFor={id + name}>
            {text(label)}
            <span className="spoken"> {text('workshop.day', { number: number + 1 })}</span>
          </label>
          <input
            id={id + name}
            type={type}
            defaultValue={value}
            key={value}
            required
            onBlur={({ target }) => {
              if (target.value === value) return;
              if (fits(target.value)) store.change(editDay(number, { [name]: target.value }));
              else target.value = value;
            }}
          />
        </p>
      ))}
      {removable && (
        <button type="button" className="quiet" onClick={remove}>
          {text('workshop.day.remove')}
          <span className="spoken"> {number + 1}</span>
        </button>
      )}
    </div>
  );
});
