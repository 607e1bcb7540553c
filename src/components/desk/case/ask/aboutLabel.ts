import { text, type MessageId } from '../../../text/messages.ts';
import type { About } from './askContext.ts';

const LABELS: Readonly<Record<About, MessageId>> = {
  context: 'submit.section.context.name',
  'what-they-did': 'submit.section.what-they-did.name',
  'what-changed': 'submit.section.what-changed.name',
  'what-failed': 'submit.section.what-failed.name',
  'how-to-repeat': 'submit.section.how-to-repeat.name',
  title: 'status.about.title',
  photos: 'submit.step.photos',
  whole: 'status.about.whole',
};

export function aboutLabel(about: About): string {
  return text(LABELS[about]);
}
