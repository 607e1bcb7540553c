import { stringify } from 'yaml';
import type { Worksheet } from '#model/worksheet.ts';
import { FRONT, FRONT_FIELDS } from '#translation/sections/frontSection.ts';
import type { ImportContext } from './applyImport.ts';

/** The file of a translation that does not exist yet: its front matter, and no sections. */
export function newTranslation(
  { from }: Worksheet,
  texts: ReadonlyMap<string, string>,
  { status, confirmation }: Pick<ImportContext, 'status' | 'confirmation'>,
): string {
  const fields = FRONT_FIELDS.flatMap((field) => {
    const text = texts.get(`${FRONT}/${field}`);
    return text === undefined ? [] : [[field, text] as const];
  });
  const front = { ...Object.fromEntries(fields), translation: { from, status, translators: [confirmation.by], reviewers: [] } };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n`;
}
