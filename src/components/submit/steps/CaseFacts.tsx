import type { ReactNode } from 'react';
import { BUDGET_CHOICES, GOVERNANCE_CHOICES, LEGAL_FORM_CHOICES } from '#submission/choices.ts';
import { text } from '../../text/messages.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { LineField } from '../fields/LineField.tsx';
import { useFields } from '../fieldsContext.ts';
import { ThemesField } from './ThemesField.tsx';

/** What the full form asks besides. */
export function CaseFacts(): ReactNode {
  const { change, draft } = useFields();
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
    </>
  );
}
