import type { ReactNode } from 'react';
import { text } from '../../text/messages.ts';
import { faultText, fieldId } from '../fields/faultText.ts';
import { LineField } from '../fields/LineField.tsx';
import { useForm, useFormState } from '../formContext.ts';
import { CreditField } from './CreditField.tsx';

export function YouStep(): ReactNode {
  const { store } = useForm();
  const { contact } = useFormState().stored;
  return (
    <>
      <p>{text('submit.you.private')}</p>
      <LineField
        field="contact.name"
        label={text('submit.contact.name')}
        value={contact.name}
        set={(name) => store.reach({ ...contact, name })}
        autoComplete="name"
      />
      <LineField
        field="contact.email"
        label={text('submit.contact.email')}
        hint={text('submit.contact.email.hint')}
        value={contact.email}
        set={(email) => store.reach({ ...contact, email })}
        type="email"
        inputMode="email"
        autoComplete="email"
      />
      <LineField
        field="contact.phone"
        label={text('submit.contact.phone')}
        value={contact.phone}
        set={(phone) => store.reach({ ...contact, phone })}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
      />
      <CreditField />
      <Agreement />
    </>
  );
}

function Agreement(): ReactNode {
  const { store, faults } = useForm();
  const { draft } = useFormState().stored;
  const agreed = faults.find(({ field }) => field === 'licenceAgreed');
  return (
    <fieldset className={agreed === undefined ? undefined : 'wrong'}>
      <legend>{text('facts.licence')}</legend>
      <p className="hint">{text('submit.about.licence')}</p>
      {agreed !== undefined && <p className="fault">{faultText(agreed)}</p>}
      <label className="choice">
        <input
          type="checkbox"
          id={fieldId('licenceAgreed')}
          checked={draft.licenceAgreed}
          onChange={({ target }) => store.change((now) => ({ ...now, licenceAgreed: target.checked }))}
        />
        {text('submit.agree')}
      </label>
    </fieldset>
  );
}
