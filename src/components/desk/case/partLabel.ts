import { fieldLabel } from '../../submit/fieldLabel.ts';
import { text, type MessageId } from '../../text/messages.ts';

const LABELS: Readonly<Record<string, MessageId>> = {
  language: 'desk.case.language',
  'organisation.name': 'submit.organisation',
  'period.from': 'submit.years',
  'people.count': 'facts.people',
  'budget.band': 'facts.budget',
  sources: 'desk.edit.sources.theirs',
  'credit.name': 'submit.credit',
  'details.slug': 'desk.edit.slug',
  'details.organisations': 'desk.edit.organisations',
  'details.newOrganisation': 'desk.edit.organisation.new',
  'details.sources': 'source.heading',
};

/** What a part of a case is called, or the part that a field belongs to: `details.sources.0.url` is `Source 1`. */
export function partLabel(field: string): string {
  const source = /^details\.sources\.(\d+)/u.exec(field)?.[1];
  if (source !== undefined) return text('submit.source', { number: Number(source) + 1 });
  const own = LABELS[field] ?? (field.startsWith('details.') ? LABELS[field.split('.').slice(0, 2).join('.')] : undefined);
  if (own !== undefined) return text(own);
  // Of a list, its name; of a field nobody knows here, the name it has in the files.
  const [start = ''] = field.split('.');
  const exact = fieldLabel(field);
  return exact === field ? fieldLabel(start) : exact;
}
