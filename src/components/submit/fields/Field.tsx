import type { ReactNode } from 'react';
import { useFields } from '../fieldsContext.ts';
import { fieldId } from './faultText.ts';

interface Props {
  /** Path of the field in the draft. */
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: (control: Control) => ReactNode;
}

/** What the control of a field carries. */
export interface Control {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** Label, hint, what is wrong, and the control: in this order, as they are read out. */
export function Field({ field, label, hint, children }: Props): ReactNode {
  const fault = useFields().wrong(field);
  const id = fieldId(field);
  const described = [hint === undefined ? [] : [`${id}-hint`], fault === undefined ? [] : [`${id}-fault`]].flat().join(' ');
  return (
    <div className={fault === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {children({
        id,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(fault !== undefined && { 'aria-invalid': true as const }),
      })}
    </div>
  );
}
