import { cleanMarkdown } from './cleanMarkdown.ts';
import { cleanText } from './cleanText.ts';

/** A field as the desk keeps it, when it arrives. */
export function cleanedAsKept(field: string, text: string): string {
  return field.startsWith('sections.') ? cleanMarkdown(text).markdown : cleanText(text);
}
