import type { Question } from '#submission/record.ts';
import { text, type MessageId } from '../text/messages.ts';

const LABELS: Readonly<Record<Question['about'], MessageId>> = {
  context: 'submit.section.context.name',
  'what-they-did': 'submit.section.what-they-did.name',
  'what-changed': 'submit.section.what-changed.name',
  'what-failed': 'submit.section.what-failed.name',
  'how-to-repeat': 'submit.section.how-to-repeat.name',
  title: 'status.about.title',
  photos: 'submit.step.photos',
  whole: 'status.about.whole',
};

/** What a question is about, in words. */
export function aboutLabel(about: Question['about']): string {
  return text(LABELS[about]);
}
