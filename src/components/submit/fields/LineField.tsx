import type { HTMLAttributes, HTMLInputTypeAttribute, ReactNode } from 'react';
import { Field } from './Field.tsx';

interface Props {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly set: (value: string) => void;
  /** Language of what is written, where it is prose. */
  readonly lang?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoComplete?: string;
  readonly short?: boolean;
}

export function LineField({
  field,
  label,
  hint,
  value,
  set,
  lang,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  short,
}: Props): ReactNode {
  return (
    <Field field={field} label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={value}
          onChange={({ target }) => set(target.value)}
          lang={lang}
          spellCheck={lang !== undefined}
          inputMode={inputMode}
          autoComplete={autoComplete}
          className={short ? 'short' : undefined}
        />
      )}
    </Field>
  );
}
