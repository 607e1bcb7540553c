import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { UserError } from '#content/userError.ts';
import { formatProblem } from '#model/problem.ts';
import { evaluationDocument, evaluationQuery, type EvaluationDocument, type EvaluationQuery } from '#search/evaluation/evaluationSet.ts';

export interface Evaluation {
  readonly documents: readonly EvaluationDocument[];
  readonly queries: readonly EvaluationQuery[];
  /** Ids that queries ask for and no document has: they count as not found. */
  readonly missing: readonly string[];
}

/** Throws a `UserError` that names file, line and field. */
export function readEvaluation(corpus: string, queries: string): Evaluation {
  const documents = readLines(corpus, evaluationDocument, 'id, locale, title and text');
  const asked = readLines(queries, evaluationQuery, 'query, locale, category and relevant');
  const ids = new Set(documents.map(({ id }) => id));
  return { documents, queries: asked, missing: [...new Set(asked.flatMap(({ relevant }) => relevant))].filter((id) => !ids.has(id)) };
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
  const at = issue?.path ?? [];
  throw new UserError(
    formatProblem({
      file,
      line,
      ...(at.length > 0 && { field: at.join('.') }),
      found: JSON.stringify(at.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown>)[key], value)) ?? 'nothing',
      // Our own messages say what is expected; zod's say it after a colon.
      expected: issue?.message.replace(/^(?:.*: )?expected /, '').replace(/, received .*$/, '') ?? expected,
      fix: `write ${expected}`,
    }),
  );
}
