import { useId, type ReactNode } from 'react';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import type { BoardPage } from '#model/translationBoard.ts';
import { text } from '../text/messages.ts';
import { OPEN_TASKS, type Choice } from './tasks.ts';

interface Props {
  readonly pages: readonly BoardPage[];
  readonly choice: Choice;
  readonly change: (choice: Choice) => void;
}

export function TaskFilters({ pages, choice, change }: Props): ReactNode {
  const { into, type, task } = choice;
  const types = [...new Set(pages.map((page) => page.type))];
  return (
    <form className="choices needs-script" onSubmit={(event) => event.preventDefault()}>
      <Choose
        label={text('board.into')}
        value={into}
        options={WRITTEN_LOCALES.map((value) => ({ value, label: text(`language.name.${value}`) }))}
        onChoose={(value) => change({ ...choice, into: value ?? into })}
      />
      <Choose
        label={text('catalogue.facet.type')}
        value={type}
        all={text('board.all')}
        options={types.map((value) => ({ value, label: text(`type.${value}`) }))}
        onChoose={(value) => change({ into, ...(value && { type: value }), ...(task && { task }) })}
      />
      <Choose
        label={text('board.task')}
        value={task}
        all={text('board.all')}
        options={OPEN_TASKS.map((value) => ({ value, label: text(`board.task.${value}`) }))}
        onChoose={(value) => change({ into, ...(type && { type }), ...(value && { task: value }) })}
      />
    </form>
  );
}

interface ChooseProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  /** Label of the choice that narrows nothing down; absent where one must be chosen. */
  readonly all?: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T | undefined) => void;
}

function Choose<T extends string>({ label, value, all, options, onChoose }: ChooseProps<T>): ReactNode {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoose(options.find((each) => each.value === event.target.value)?.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
