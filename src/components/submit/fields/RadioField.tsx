import type { ReactNode } from 'react';
import { useFields } from '../fieldsContext.ts';
import { fieldId } from './faultText.ts';

interface Props<T extends string> {
  readonly field: string;
  readonly label: string;
  readonly value: T | '';
  readonly set: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly label: string }[];
}

export function RadioField<T extends string>({ field, label, value, set, options }: Props<T>): ReactNode {
  const fault = useFields().wrong(field);
  const id = fieldId(field);
  return (
    <fieldset className={fault === undefined ? undefined : 'wrong'} {...(fault !== undefined && { 'aria-describedby': `${id}-fault` })}>
      <legend>{label}</legend>
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {options.map((option, at) => (
        <label className="choice" key={option.value}>
          <input type="radio" name={id} {...(at === 0 && { id })} checked={option.value === value} onChange={() => set(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
