import type { ReactNode } from 'react';
import { BUDGET_CHOICES, COUNTRY_CHOICES, GOVERNANCE_CHOICES, LEGAL_FORM_CHOICES } from '#submission/choices.ts';
import { DRAFT_FORMS } from '#submission/draft.ts';
import { LOCALE_FACTS, LOCALES } from '#model/locale.ts';
import { text } from '../../text/messages.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { LineField } from '../fields/LineField.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import { useDraft, useForm } from '../formContext.ts';
import { SourcesField } from './SourcesField.tsx';
import { ThemesField } from './ThemesField.tsx';

export function CaseStep(): ReactNode {
  const { store } = useForm();
  const draft = useDraft();
  const { change } = store;
  const { language } = draft;
  return (
    <>
      <RadioField
        field="form"
        label={text('submit.form')}
        value={draft.form}
        set={(form) => change((now) => ({ ...now, form }))}
        options={DRAFT_FORMS.map((value) => ({ value, label: text(`submit.form.${value}`) }))}
      />
      <ChoiceField
        field="language"
        label={text('submit.language')}
        hint={text('submit.language.hint')}
        value={language}
        set={(picked) => picked !== '' && change((now) => ({ ...now, language: picked }))}
        options={LOCALES.map((value) => ({ value, label: LOCALE_FACTS[value].label }))}
      />
      <LineField
        field="title"
        label={text('submit.title.label')}
        hint={text('submit.title.hint')}
        value={draft.title}
        set={(title) => change((now) => ({ ...now, title }))}
        lang={language}
      />
      {draft.form === 'full' && (
        <LineField
          field="description"
          label={text('submit.description')}
          hint={text('submit.description.hint')}
          value={draft.description}
          set={(description) => change((now) => ({ ...now, description }))}
          lang={language}
        />
      )}
      <WhereAndWhen />
      {draft.form === 'full' && <Facts />}
    </>
  );
}

/** What the full form asks besides. */
function Facts(): ReactNode {
  const { change } = useForm().store;
  const draft = useDraft();
  return (
    <>
      <ChoiceField
        field="governance"
        label={text('submit.governance')}
        value={draft.governance}
        set={(governance) => change((now) => ({ ...now, governance }))}
        options={GOVERNANCE_CHOICES.map((value) => ({ value, label: text(`governance.${value}`) }))}
      />
      <ChoiceField
        field="legalForm"
        label={text('facts.legalForm')}
        value={draft.legalForm}
        set={(legalForm) => change((now) => ({ ...now, legalForm }))}
        options={LEGAL_FORM_CHOICES.map((value) => ({ value, label: text(`legalForm.${value}`) }))}
      />
      <LineField
        field="people.count"
        label={text('submit.people')}
        value={draft.people.count}
        set={(count) => change((now) => ({ ...now, people: { ...now.people, count } }))}
        inputMode="numeric"
        short
      />
      <LineField
        field="people.year"
        label={text('submit.people.year')}
        value={draft.people.year}
        set={(year) => change((now) => ({ ...now, people: { ...now.people, year } }))}
        inputMode="numeric"
        short
      />
      <ChoiceField
        field="budget.band"
        label={text('submit.budget')}
        value={draft.budget.band}
        set={(band) => change((now) => ({ ...now, budget: { ...now.budget, band } }))}
        options={BUDGET_CHOICES.map((value) => ({ value, label: text(`budget.${value}`) }))}
      />
      <LineField
        field="budget.year"
        label={text('submit.budget.year')}
        value={draft.budget.year}
        set={(year) => change((now) => ({ ...now, budget: { ...now.budget, year } }))}
        inputMode="numeric"
        short
      />
      <ThemesField />
      <SourcesField />
    </>
  );
}

function WhereAndWhen(): ReactNode {
  const { change } = useForm().store;
  const draft = useDraft();
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
