import type { Contribution } from '#submission/contribution.ts';
import { SECTION_CHOICES } from '#submission/choices.ts';
import { LOCALE_FACTS } from '#model/locale.ts';
import { text } from '../text/messages.ts';
import type { FacetTerm } from './fieldsContext.ts';

/** What a field says, as a person reads it; '' where it says nothing. Fields by their paths in the draft, but for photos. */
export function fieldText(field: string, { draft, contact }: Contribution, themes: readonly FacetTerm[]): string {
  const section = SECTION_CHOICES.find((id) => field === `sections.${id}`);
  if (section !== undefined) return draft.sections[section];
  const { organisation, period, people, budget, credit, country, governance, legalForm } = draft;
  const words: Readonly<Record<string, string>> = {
    form: text(`submit.form.${draft.form}`),
    language: LOCALE_FACTS[draft.language].label,
    title: draft.title,
    description: draft.description,
    'organisation.name': organisation.name,
    'organisation.url': organisation.url,
    place: draft.place,
    country: country && text(`submit.country.${country}`),
    'period.from': period.from,
    'period.to': period.to,
    governance: governance && text(`governance.${governance}`),
    legalForm: legalForm && text(`legalForm.${legalForm}`),
    'people.count': people.count,
    'people.year': people.year,
    'budget.band': budget.band && text(`budget.${budget.band}`),
    'budget.year': budget.year,
    themes: draft.themes.map((id) => themes.find(({ value }) => value === id)?.label ?? id).join(', '),
    sources: draft.sources.map(({ title, publisher, url }) => [title, publisher, url].filter((part) => part !== '').join(', ')).join('\n'),
    'contact.name': contact.name,
    'contact.email': contact.email,
    'contact.phone': contact.phone,
    'credit.as': text(`submit.credit.${credit.as}`),
    'credit.name': credit.name,
    licenceAgreed: draft.licenceAgreed ? text('submit.agree') : '',
  };
  return words[field] ?? '';
}
