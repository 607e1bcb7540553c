/** The text of a `.docx`, `.md` or `.txt` file; the file itself is never sent. */
import type { CaseSection } from '#submission/draft.ts';
import { cleanMarkdown } from '#submission/gate/cleanMarkdown.ts';
import { htmlToMarkdown } from '#submission/paste/htmlToMarkdown.ts';
import { splitSections } from '#submission/paste/splitSections.ts';
import { LIMITS } from '#submission/limits.ts';

export interface ReadText {
  readonly sections: Readonly<Partial<Record<CaseSection, string>>>;
  /** Whether there were macros, which are left alone. */
  readonly macros: boolean;
  /** Whether there were pictures, which are left out. */
  readonly images: boolean;
}

/** Five sections at their longest, several times over. */
const LONGEST = LIMITS.section * 20;
const LARGEST = 20 * 1024 * 1024;

/** @param names the sections' names in the reader's language; throws for what cannot be read */
export async function readDocument(file: File, names: ReadonlyMap<string, CaseSection>): Promise<ReadText> {
  if (file.size > LARGEST) throw new Error('too large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Both formats of Word files are ZIP archives.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWord(bytes, names);
  const written = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (written.trim() === '') throw new Error('empty');
  return { sections: splitSections(cleanMarkdown(written.slice(0, LONGEST)).markdown, names), macros: false, images: false };
}

async function readWord(bytes: Uint8Array<ArrayBuffer>, names: ReadonlyMap<string, CaseSection>): Promise<ReadText> {
  const mammoth = await import('mammoth');
  const { value } = await mammoth.default.convertToHtml({ arrayBuffer: bytes.buffer });
  const { markdown } = htmlToMarkdown(value.replaceAll(/<img[^>]*>/gu, '').slice(0, LONGEST));
  if (markdown === '') throw new Error('empty');
  const names8 = new TextDecoder('latin1').decode(bytes);
  return { sections: splitSections(markdown, names), macros: names8.includes('vbaProject'), images: /word\/media\//u.test(names8) };
}
