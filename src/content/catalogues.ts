/** Interface strings, in Docusaurus' own form: `i18n/<locale>/code.json`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import type { Catalogue } from './content.ts';

const catalogueSchema = z.record(z.string(), z.object({ message: z.string() }));

export function cataloguePath(locale: WrittenLocale): string {
  return `i18n/${locale}/code.json`;
}

export function loadCatalogue(siteDir: string, locale: WrittenLocale): { catalogue: Catalogue; problems: Problem[] } {
  const file = cataloguePath(locale);
  const absolute = path.join(siteDir, file);
  const failure = (found: string): { catalogue: Catalogue; problems: Problem[] } => ({
    catalogue: new Map(),
    problems: [
      {
        file,
        found,
        expected: 'JSON like {"id": {"message": "text"}}',
        fix: `start from ${cataloguePath('en')} and translate the messages`,
      },
    ],
  });
  if (!existsSync(absolute)) return failure('no such file');
  try {
    const parsed = catalogueSchema.safeParse(JSON.parse(readFileSync(absolute, 'utf8')));
    if (!parsed.success) return failure(`an entry that is not a message (${parsed.error.issues[0]?.path.join('.') ?? ''})`);
    return { catalogue: new Map(Object.entries(parsed.data).map(([id, { message }]) => [id, message])), problems: [] };
  } catch (error) {
    return failure(error instanceof Error ? error.message : 'a file that is not JSON');
  }
}
