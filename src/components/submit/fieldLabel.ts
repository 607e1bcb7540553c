import { SECTION_CHOICES } from '#submission/choices.ts';
import { text, type MessageId } from '../text/messages.ts';

const LABELS: Readonly<Record<string, MessageId>> = {
  form: 'submit.form',
  language: 'submit.language',
  title: 'submit.title.label',
  description: 'submit.description',
  'organisation.name': 'submit.organisation',
  'organisation.url': 'submit.organisation.url',
  place: 'submit.place',
  country: 'submit.country',
  'period.from': 'submit.from',
  'period.to': 'submit.to',
  governance: 'submit.governance',
  legalForm: 'facts.legalForm',
  'people.count': 'submit.people',
  'people.year': 'submit.people.year',
  'budget.band': 'submit.budget',
  'budget.year': 'submit.budget.year',
  themes: 'facts.theme',
  sources: 'source.heading',
  photos: 'submit.step.photos',
  'credit.as': 'submit.credit',
  'credit.name': 'submit.credit.name',
  'contact.name': 'submit.contact.name',
  'contact.email': 'submit.contact.email',
  'contact.phone': 'submit.contact.phone',
  licenceAgreed: 'facts.licence',
};

const PHOTO_LABELS: Readonly<Record<string, MessageId>> = {
  alt: 'submit.photo.alt',
  credit: 'submit.photo.credit',
  licence: 'submit.photo.licence',
  people: 'submit.photo.people',
};

/** What a field is called where it is spoken of: in the summary of what has to be mended, beside another text. */
export function fieldLabel(field: string): string {
  const [start = '', middle = '', end = ''] = field.split('.');
  const section = SECTION_CHOICES.find((id) => id === middle);
  if (start === 'sections' && section !== undefined) return text(`submit.section.${section}.name`);
  if (start === 'sources' && middle !== '') return text('submit.source', { number: Number(middle) + 1 });
  const part = PHOTO_LABELS[end];
  if (start === 'photos' && middle !== '') {
    const photo = text('submit.photo', { number: Number(middle) + 1 });
    return part === undefined ? photo : `${photo}, ${text(part)}`;
  }
  const label = LABELS[field];
  return label === undefined ? field : text(label);
}
