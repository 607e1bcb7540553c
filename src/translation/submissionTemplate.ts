/** The questions of the form as a text file, for those whose browser runs no script. */
import type { Catalogue } from '#content/content.ts';
import { SECTION_CHOICES } from '#submission/choices.ts';

export const SUBMISSION_TEMPLATE = 'submit-questions.txt';

const LINES = ['title.label', 'organisation', 'place', 'country', 'from', 'to'] as const;
const CONTACT = ['contact.name', 'contact.email'] as const;

export function submissionTemplate(strings: Catalogue): string {
  const word = (id: string): string => strings.get(`submit.${id}`) ?? id;
  const line = (id: string): string => `${word(id)}:\n\n`;
  const sections = SECTION_CHOICES.map(
    (id) => `## ${word(`section.${id}.name`)}\n\n${word(`section.${id}`)} ${word(`section.${id}.hint`)}\n\n\n`,
  );
  const parts = [
    `# ${word('title')}\n\n`,
    ...LINES.map(line),
    '\n',
    ...sections,
    ...CONTACT.map(line),
    `\n${word('agree')} CC BY 4.0:\n\n`,
  ];
  // With a mark of its encoding: editors on old devices guess Cyrillic wrong without it.
  return `\uFEFF${parts.join('')}${word('send.where')}\n`;
}
