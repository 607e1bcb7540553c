import type { ReactNode } from 'react';
import type { CaseFacts } from '#model/pageFacts.ts';
import { text } from '../text/messages.ts';
import { FactRow } from './FactRow.tsx';

export function CaseFactRows({ facts }: { readonly facts: CaseFacts }): ReactNode {
  const { governance, legalForm, people, budget } = facts;
  return (
    <>
      {governance && <FactRow label="facts.governance">{text(`governance.${governance}`)}</FactRow>}
      {legalForm && <FactRow label="facts.legalForm">{text(`legalForm.${legalForm}`)}</FactRow>}
      {people && <FactRow label="facts.people">{text('facts.peopleIn', people)}</FactRow>}
      {budget && (
        <FactRow label="facts.budget">
          {text(`budget.${budget.band}`)} ({budget.year})
        </FactRow>
      )}
    </>
  );
}
