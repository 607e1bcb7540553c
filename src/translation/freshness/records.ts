/** Where records stand, and how they are read and written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { schemaProblems } from '#content/schemaProblems.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import {
  acceptedEditSchema,
  RECORD_VERSION,
  translationRecordSchema,
  type AcceptedEdit,
  type TranslationRecord,
} from '#model/translationRecord.ts';
import { recordRoot, TRANSLATION_DATA } from '#content/tree.ts';
import { writeWhole } from '#translation/writeWhole.ts';

export const ACCEPTED_FILE = `${TRANSLATION_DATA}/accepted.json`;

export function recordPath(edition: string, locale: WrittenLocale, page: string): string {
  return `${recordRoot(edition)}/${locale}/${page}.json`;
}

/** 1-based line on which a field or a section of a record begins; 1 when it cannot be told. */
export function recordLine(siteDir: string, file: string, name: string): number {
  const lines = readFileSync(path.join(siteDir, file), 'utf8').split('\n');
  return Math.max(1, lines.findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(name)}:`)) + 1);
}

export interface Records {
  /** By path. */
  readonly records: ReadonlyMap<string, TranslationRecord>;
  readonly problems: readonly Problem[];
}

/** Every record of an edition, or of the working draft. */
export function readRecords(siteDir: string, edition: string = WORKING_DRAFT): Records {
  const root = path.join(siteDir, recordRoot(edition));
  const records = new Map<string, TranslationRecord>();
  const problems: Problem[] = [];
  if (!existsSync(root)) return { records, problems };
  // What stands beside the folders of the locales is no record, as `orphanRecords` says.
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  for (const { name: locale } of folders) {
    for (const name of readdirSync(path.join(root, locale))) {
      if (!name.endsWith('.json')) continue;
      const file = `${recordRoot(edition)}/${locale}/${name}`;
      const read = readRecord(siteDir, file);
      if ('problem' in read) problems.push(...read.problem);
      else records.set(file, read.record);
    }
  }
  return { records, problems };
}

function readRecord(siteDir: string, file: string): { record: TranslationRecord } | { problem: readonly Problem[] } {
  const json = readJson(siteDir, file);
  if ('problem' in json) return { problem: [json.problem] };
  const newer = newerVersion(file, json.value);
  if (newer !== undefined) return { problem: [newer] };
  const parsed = translationRecordSchema.safeParse(json.value);
  if (parsed.success) return { record: parsed.data };
  // A file that was edited by hand is mended as a whole: one message says so.
  const problems = schemaProblems(parsed.error, json.value, { file, lineOf: () => 1 });
  return { problem: problems.slice(0, 1).map((problem) => ({ ...problem, fix: restore(file) })) };
}

function readJson(siteDir: string, file: string): { value: unknown } | { problem: Problem } {
  const text = readFileSync(path.join(siteDir, file), 'utf8');
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: conflict(file, text) ?? notJson(file, text, error) };
  }
}

/** Marks of a conflict stand on lines of their own, where JSON has no place for them. */
function conflict(file: string, text: string): Problem | undefined {
  const line = text.split('\n').findIndex((each) => /^(?:<{7}|={7}|>{7})/.test(each));
  if (line === -1) return undefined;
  return {
    file,
    line: line + 1,
    found: 'marks of a merge conflict',
    expected: 'one state of the file',
    fix: `keep either side whole (\`git checkout --ours ${file}\` or \`--theirs\`), then run \`npm run hub -- translate status\`: what the other side had confirmed shows as not recorded or stale, and can be confirmed again`,
  };
}

function notJson(file: string, text: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
  const line = text.slice(0, position).split('\n').length;
  return { file, line, found: `a file that is not JSON (${message})`, expected: 'a file written by the hub', fix: restore(file) };
}

function newerVersion(file: string, value: unknown): Problem | undefined {
  const version: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : undefined;
  if (typeof version !== 'number' || version <= RECORD_VERSION) return undefined;
  return {
    file,
    line: 1,
    field: 'version',
    found: String(version),
    expected: `at most ${RECORD_VERSION}`,
    fix: 'the file was written by a newer hub: bring the code up to date (`git pull`, then `npm ci`)',
  };
}

function restore(file: string): string {
  return `restore the file from Git (\`git checkout ${file}\`), or remove it and confirm the translation anew (\`npm run hub -- translate confirm\`)`;
}

const acceptedFileSchema = z.strictObject({ version: z.literal(RECORD_VERSION), edits: z.array(acceptedEditSchema) });

export function readAccepted(siteDir: string): { edits: readonly AcceptedEdit[]; problems: readonly Problem[] } {
  if (!existsSync(path.join(siteDir, ACCEPTED_FILE))) return { edits: [], problems: [] };
  const json = readJson(siteDir, ACCEPTED_FILE);
  if ('problem' in json) return { edits: [], problems: [json.problem] };
  const newer = newerVersion(ACCEPTED_FILE, json.value);
  if (newer !== undefined) return { edits: [], problems: [newer] };
  const parsed = acceptedFileSchema.safeParse(json.value);
  if (parsed.success) return { edits: parsed.data.edits, problems: [] };
  return { edits: [], problems: schemaProblems(parsed.error, json.value, { file: ACCEPTED_FILE, lineOf: () => 1 }) };
}

export function writeRecord(siteDir: string, edition: string, record: TranslationRecord): string {
  const file = recordPath(edition, record.language, record.page);
  writeWhole(path.join(siteDir, file), `${JSON.stringify(record, null, 1)}\n`);
  return file;
}

export function writeAccepted(siteDir: string, edits: readonly AcceptedEdit[]): void {
  writeWhole(path.join(siteDir, ACCEPTED_FILE), `${JSON.stringify({ version: RECORD_VERSION, edits }, null, 1)}\n`);
}
