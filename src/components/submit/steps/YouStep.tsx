import type { ReactNode } from 'react';
import { CREDIT_KINDS } from '#submission/draft.ts';
import { text } from '../../text/messages.ts';
import { faultText, fieldId } from '../fields/faultText.ts';
import { LineField } from '../fields/LineField.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import { useForm, useFormState } from '../formContext.ts';

export function YouStep(): ReactNode {
  const { store } = useForm();
  const { draft, contact } = useFormState().stored;
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
      <RadioField
        field="credit.as"
        label={text('submit.credit')}
        value={draft.credit.as}
        set={(as) => store.change((now) => ({ ...now, credit: { ...now.credit, as } }))}
        options={CREDIT_KINDS.map((value) => ({ value, label: text(`submit.credit.${value}`) }))}
      />
      {draft.credit.as === 'person' && (
        <LineField
          field="credit.name"
          label={text('submit.credit.name')}
          value={draft.credit.name}
          set={(name) => store.change((now) => ({ ...now, credit: { ...now.credit, name } }))}
          autoComplete="name"
        />
      )}
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
