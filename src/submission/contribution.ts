/** A draft with who sent it, as one text that can be compared with another. */
import { SECTION_CHOICES } from './choices.ts';
import type { CaseDraft, Contact } from './draft.ts';

export interface Contribution {
  readonly draft: CaseDraft;
  readonly contact: Contact;
}

/** Every field by its path in the order of the form; sources and photos as one field each. */
function fieldsOf({ draft, contact }: Contribution): readonly (readonly [string, unknown])[] {
  const { organisation, period, people, budget, credit } = draft;
  return [
    ['form', draft.form],
    ['language', draft.language],
    ['title', draft.title],
    ['description', draft.description],
    ['organisation.name', organisation.name],
    ['organisation.url', organisation.url],
    ['place', draft.place],
    ['country', draft.country],
    ['period.from', period.from],
    ['period.to', period.to],
    ['governance', draft.governance],
    ['legalForm', draft.legalForm],
    ['people.count', people.count],
    ['people.year', people.year],
    ['budget.band', budget.band],
    ['budget.year', budget.year],
    ['themes', draft.themes.toSorted()],
    ['sources', draft.sources.map(({ title, publisher, url }) => [title, publisher, url])],
    ...SECTION_CHOICES.map((id) => [`sections.${id}`, draft.sections[id]] as const),
    ['photos', draft.photos.map(({ key, alt, credit: by, licence, people: shown }) => [key, alt, by, licence, shown])],
    ['contact.name', contact.name],
    ['contact.email', contact.email],
    ['contact.phone', contact.phone],
    ['credit.as', credit.as],
    ['credit.name', credit.name],
    ['licenceAgreed', draft.licenceAgreed],
  ];
}

export type Cleaner = (field: string, text: string) => string;

/** Paths of the fields in which two texts differ; `clean` makes texts alike that are kept alike. */
export function differingFields(a: Contribution, b: Contribution, clean: Cleaner = (_, text) => text): readonly string[] {
  const others = new Map(fieldsOf(b));
  return fieldsOf(a).flatMap(([field, value]) => {
    const other = others.get(field);
    return alike(value, other) || alike(cleaned(field, value, clean), cleaned(field, other, clean)) ? [] : [field];
  });
}

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function cleaned(field: string, value: unknown, clean: Cleaner): unknown {
  if (Array.isArray(value)) return value.map((part) => cleaned(field, part, clean));
  return typeof value === 'string' ? clean(field, value) : value;
}
