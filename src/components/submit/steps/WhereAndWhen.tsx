import type { ReactNode } from 'react';
import { COUNTRY_CHOICES } from '#submission/choices.ts';
import { text } from '../../text/messages.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { LineField } from '../fields/LineField.tsx';
import { useFields } from '../fieldsContext.ts';

export function WhereAndWhen(): ReactNode {
  const { change, draft } = useFields();
  const { language, organisation, period } = draft;
  return (
    <>
      <LineField
        field="organisation.name"
        label={text('submit.organisation')}
        value={organisation.name}
        set={(name) => change((now) => ({ ...now, organisation: { ...now.organisation, name } }))}
        autoComplete="organization"
      />
      <LineField
        field="organisation.url"
        label={text('submit.organisation.url')}
        hint={text('submit.url.hint')}
        value={organisation.url}
        set={(url) => change((now) => ({ ...now, organisation: { ...now.organisation, url } }))}
        inputMode="url"
        autoComplete="url"
      />
      <LineField
        field="place"
        label={text('submit.place')}
        value={draft.place}
        set={(place) => change((now) => ({ ...now, place }))}
        lang={language}
      />
      <ChoiceField
        field="country"
        label={text('submit.country')}
        value={draft.country}
        set={(country) => change((now) => ({ ...now, country }))}
        options={COUNTRY_CHOICES.map((value) => ({ value, label: text(`submit.country.${value}`) }))}
      />
      <LineField
        field="period.from"
        label={text('submit.from')}
        hint={text('submit.year.hint')}
        value={period.from}
        set={(from) => change((now) => ({ ...now, period: { ...now.period, from } }))}
        inputMode="numeric"
        short
      />
      <LineField
        field="period.to"
        label={text('submit.to')}
        hint={text('submit.to.hint')}
        value={period.to}
        set={(to) => change((now) => ({ ...now, period: { ...now.period, to } }))}
        inputMode="numeric"
        short
      />
    </>
  );
}
