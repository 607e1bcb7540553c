/** Turns a failed schema into messages for authors: place, found, expected, fix. */
import type * as z from 'zod';
import type { Problem } from '#model/problem.ts';

type Issue = z.core.$ZodIssue;

export interface Place {
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export function schemaProblems(error: z.ZodError, data: unknown, { file, lineOf }: Place): Problem[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ file, line: lineOf([...issue.path, key]), ...unknownField([...issue.path, key], issue.message) }))
      : [{ file, line: lineOf(issue.path), ...describe(issue, data, file) }],
  );
}

function unknownField(path: readonly PropertyKey[], message: string): Omit<Problem, 'file'> {
  const field = fieldName(path);
  return {
    field,
    found: 'a field the hub does not know',
    expected: ownWords(message) ?? 'only the fields of the authors’ guide',
    fix: `remove \`${field}\`, or correct its spelling`,
  };
}

function describe(issue: Issue, data: unknown, file: string): Omit<Problem, 'file'> {
  const field = fieldName(issue.path);
  const value = valueAt(data, issue.path);
  if (field === '') return { found: quote(value), expected: expectation(issue), fix: 'write `name: value` lines' };
  if (value === undefined) {
    const where = file.endsWith('.md') ? ' to the front matter' : '';
    return { field, found: 'nothing', expected: expectation(issue), fix: `add \`${field}:\`${where}` };
  }
  return { field, found: quote(value), expected: expectation(issue), fix: `change \`${field}\`` };
}

/** Our schemas word their messages as "expected …"; zod's own fall back to its text. */
function expectation(issue: Issue): string {
  const own = ownWords(issue.message);
  if (own !== undefined) return own;
  if (issue.code === 'invalid_type') return article(issue.expected);
  if (issue.code === 'too_small') return `at least ${String(issue.minimum)} ${issue.origin === 'string' ? 'characters' : 'entries'}`;
  return issue.message;
}

function ownWords(message: string): string | undefined {
  return message.startsWith('expected ') ? message.slice('expected '.length) : undefined;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list, like [one, two]',
  object: 'fields, like {a: 1}',
  int: 'a whole number',
};

function article(type: string): string {
  return TYPE_NAMES[type] ?? `a ${type}`;
}

/** `['sources', 0, 'url'] => 'sources[0].url'` */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}

function quote(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}
