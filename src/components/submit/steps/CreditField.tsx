import type { ReactNode } from 'react';
import { CREDIT_KINDS } from '#submission/draft.ts';
import { text } from '../../text/messages.ts';
import { LineField } from '../fields/LineField.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import { useFields } from '../fieldsContext.ts';

/** Whose name the page carries. */
export function CreditField(): ReactNode {
  const { change, draft } = useFields();
  const { credit } = draft;
  return (
    <>
      <RadioField
        field="credit.as"
        label={text('submit.credit')}
        value={credit.as}
        set={(as) => change((now) => ({ ...now, credit: { ...now.credit, as } }))}
        options={CREDIT_KINDS.map((value) => ({ value, label: text(`submit.credit.${value}`) }))}
      />
      {credit.as === 'person' && (
        <LineField
          field="credit.name"
          label={text('submit.credit.name')}
          value={credit.name}
          set={(name) => change((now) => ({ ...now, credit: { ...now.credit, name } }))}
          autoComplete="name"
        />
      )}
    </>
  );
}
