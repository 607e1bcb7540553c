/** Interface strings, in Docusaurus' own form: `i18n/<locale>/code.json`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import type { Catalogue } from './content.ts';

const catalogueSchema = z.record(z.string(), z.object({ message: z.string() }));

/** `code` holds what pages say, and goes into every page; `mail` what letters say. */
export type CatalogueName = 'code' | 'mail';

export function cataloguePath(locale: WrittenLocale, name: CatalogueName = 'code'): string {
  return `i18n/${locale}/${name}.json`;
}

export function loadCatalogue(
  siteDir: string,
  locale: WrittenLocale,
  name: CatalogueName = 'code',
): { catalogue: Catalogue; problems: Problem[] } {
  const file = cataloguePath(locale, name);
  const absolute = path.join(siteDir, file);
  const failure = (found: string, fix: string, line?: number): { catalogue: Catalogue; problems: Problem[] } => ({
    catalogue: new Map(),
    problems: [{ file, ...(line !== undefined && { line }), found, expected: 'JSON like {"id": {"message": "text"}}', fix }],
  });
  if (!existsSync(absolute)) return failure('no such file', `copy ${cataloguePath('en', name)} there, and translate the messages`);
  const text = readFileSync(absolute, 'utf8');
  try {
    const parsed = catalogueSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return failure(`an entry that is not a message (${parsed.error.issues[0]?.path.join('.') ?? ''})`, MEND);
    return { catalogue: new Map(Object.entries(parsed.data).map(([id, { message }]) => [id, message])), problems: [] };
  } catch (error) {
    return failure('text that is not JSON', MEND, brokenLine(text, error));
  }
}

const MEND = `compare with ${cataloguePath('en')}: a comma, quotation mark or bracket is missing, or one too many`;

/** Node words its message differently from version to version; the position in it is what they share. */
function brokenLine(text: string, error: unknown): number | undefined {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
