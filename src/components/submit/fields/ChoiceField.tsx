import type { ReactNode } from 'react';
import { text } from '../../text/messages.ts';
import { Field } from './Field.tsx';

interface Props<T extends string> {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: T | '';
  readonly set: (value: T | '') => void;
  readonly options: readonly { readonly value: T; readonly label: string }[];
}

export function ChoiceField<T extends string>({ field, label, hint, value, set, options }: Props<T>): ReactNode {
  const chosen = (picked: string): T | '' => options.find((option) => option.value === picked)?.value ?? '';
  return (
    <Field field={field} label={label} hint={hint}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => set(chosen(target.value))}>
          <option value="">{text('submit.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
