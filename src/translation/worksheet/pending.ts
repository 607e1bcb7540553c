/** Where pieces wait that were sent in without the rest of their section. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { schemaProblems } from '#content/schemaProblems.ts';
import { TRANSLATION_DATA } from '#content/tree.ts';
import { UserError } from '#content/userError.ts';
import type { WrittenLocale } from '#model/locale.ts';
import { pendingTranslationSchema, type PendingTranslation } from '#model/pendingTranslation.ts';
import { formatProblem } from '#model/problem.ts';
import { writeWhole } from '#translation/writeWhole.ts';

export const PENDING_ROOT = `${TRANSLATION_DATA}/pending`;

export function pendingPath(locale: WrittenLocale, page: string): string {
  return `${PENDING_ROOT}/${locale}/${page}.json`;
}

/** Undefined when nothing waits; throws a `UserError` when the file is not as the hub writes it. */
export function readPending(siteDir: string, locale: WrittenLocale, page: string): PendingTranslation | undefined {
  const file = pendingPath(locale, page);
  const absolute = path.join(siteDir, file);
  if (!existsSync(absolute)) return undefined;
  const fix = `restore the file from Git (\`git checkout ${file}\`)`;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(absolute, 'utf8'));
  } catch {
    throw new UserError(formatProblem({ file, found: 'a file that is not JSON', expected: 'a file written by the hub', fix }));
  }
  const parsed = pendingTranslationSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = schemaProblems(parsed.error, value, { file, lineOf: () => 1 });
  throw new UserError(problems.map((problem) => formatProblem({ ...problem, fix })).join('\n'));
}

/** Writes what waits; without pieces nothing does, and the file goes. */
export function writePending(siteDir: string, pending: PendingTranslation): void {
  const absolute = path.join(siteDir, pendingPath(pending.language, pending.page));
  if (pending.pieces.length === 0) rmSync(absolute, { force: true });
  else writeWhole(absolute, `${JSON.stringify(pending, null, 1)}\n`);
}
