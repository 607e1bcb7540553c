import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { UserError } from '#content/userError.ts';
import { formatProblem } from '#model/problem.ts';
import {
  evaluationDocument,
  evaluationQuery,
  type EvaluationDocument,
  type EvaluationQuery,
} from '#search/evaluation/evaluationSet.ts';

export interface Evaluation {
  readonly documents: readonly EvaluationDocument[];
  readonly queries: readonly EvaluationQuery[];
}

/** Throws a `UserError` that names file, line and field. */
export function readEvaluation(corpus: string, queries: string): Evaluation {
  const documents = readLines(corpus, evaluationDocument, 'id, locale, title and text');
  const asked = readLines(queries, evaluationQuery, 'query, locale, category and relevant');
  const ids = new Set(documents.map(({ id }) => id));
  for (const [at, { relevant }] of asked.entries()) {
    const missing = relevant.find((id) => !ids.has(id));
    if (missing !== undefined) {
      const fix = `add the document, or take the id out of query ${at + 1}`;
      throw new UserError(formatProblem({ file: queries, field: 'relevant', found: JSON.stringify(missing), expected: `an id of ${corpus}`, fix }));
    }
  }
  return { documents, queries: asked };
}

function readLines<T>(file: string, schema: z.ZodType<T>, fields: string): readonly T[] {
  return read(file)
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [readLine(text, { file, line: index + 1, schema, fields })]));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}. Fix: give the path of a file.`);
  }
}

interface Line<T> {
  readonly file: string;
  readonly line: number;
  readonly schema: z.ZodType<T>;
  readonly fields: string;
}

function readLine<T>(text: string, { file, line, schema, fields }: Line<T>): T {
  const expected = `a JSON object with ${fields}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(formatProblem({ file, line, found: 'a line that is not JSON', expected, fix: 'write one object a line' }));
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new UserError(
    formatProblem({ file, line, ...(field !== '' && { field }), found: issue?.message ?? 'another shape', expected, fix: 'mend the line' }),
  );
}
