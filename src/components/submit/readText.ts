import { SECTION_CHOICES } from '#submission/choices.ts';
import { text } from '../text/messages.ts';
import type { ReadText } from './steps/readDocument.ts';

/** Documents whose text can be read, as in `accept` of an input. */
export const DOCUMENTS = '.docx,.docm,.md,.txt';

/** The text of a document by the questions it answers; what reads it is fetched when it is first wanted. */
export async function readText(file: File): Promise<ReadText> {
  const { readDocument } = await import('./steps/readDocument.ts');
  return readDocument(file, new Map(SECTION_CHOICES.map((section) => [text(`submit.section.${section}.name`), section] as const)));
}
