/** The doc comments of schema fields, found by the name of the constant that holds the schema. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import { readText } from '#content/readText.ts';
import { declarations, type Field, type Value } from './declarations.ts';

/** Where the schemas are, from the project's root. */
export const MODEL = 'src/model';

export type Declarations = ReadonlyMap<string, Value>;

/** All constants of the model; a name that two files declare belongs to the first. */
export function readModel(siteDir: string): { declared: Declarations; problems: readonly Problem[] } {
  const declared = new Map<string, Value>();
  const problems: Problem[] = [];
  const names = readdirSync(path.join(siteDir, MODEL)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const name of names.toSorted()) {
    const read = readText(siteDir, `${MODEL}/${name}`);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    for (const [constant, value] of declarations(`${MODEL}/${name}`, read.text)) {
      if (!declared.has(constant)) declared.set(constant, value);
    }
  }
  return { declared, problems };
}

/**
 * The doc comment of a field, or what to do about its absence.
 * @example fieldComment(declared, ['caseStudySchema', 'period', 'from']) // => { comment: 'Year it began.' }
 */
export function fieldComment(declared: Declarations, fieldPath: readonly string[]): { comment: string } | { problem: Problem } {
  const field = follow(declared, fieldPath);
  if (field?.comment !== undefined) return { comment: field.comment };
  const name = fieldPath.at(-1) ?? '';
  return {
    problem: {
      file: field?.file ?? MODEL,
      ...(field === undefined ? {} : { line: field.line }),
      field: field === undefined ? fieldPath.join('.') : name,
      found: field === undefined ? `no line \`${name}: …\`` : 'no doc comment',
      expected: 'a doc comment directly above the field: the authors’ guide is made of them',
      fix: `write \`/** What authors put here. */\` above \`${name}: …\``,
    },
  };
}

/** The last field of a path through the model; undefined when a part of it is nowhere to be found. */
function follow(declared: Declarations, [first = '', ...rest]: readonly string[]): Field | undefined {
  let value = declared.get(first);
  let field: Field | undefined;
  for (const name of rest) {
    field = value === undefined ? undefined : findField(declared, value, name);
    if (field === undefined) return undefined;
    value = field.value;
  }
  return field;
}

/**
 * A value's own field, else one of what it is built from. Alternatives repeat fields; one comment is enough for them.
 * `asked` holds the questions already under way: constants may refer to one another in a circle.
 */
function findField(declared: Declarations, { fields, names }: Value, name: string, asked = new Set<string>()): Field | undefined {
  const own = fields.filter((field) => field.name === name);
  if (own.length > 0) return own.find(({ comment }) => comment !== undefined) ?? own[0];
  for (const referred of names) {
    const question = `${name} of ${referred.join('.')}`;
    if (asked.has(question)) continue;
    asked.add(question);
    const value = resolve(declared, referred, asked);
    const found = value === undefined ? undefined : findField(declared, value, name, asked);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `['resourceFields', 'sources', 'unwrap'] =>` the value of `sources`: what comes after the last field is a method. */
function resolve(declared: Declarations, [first = '', ...members]: readonly string[], asked: Set<string>): Value | undefined {
  let value = declared.get(first);
  for (const member of members) {
    const field = value === undefined ? undefined : findField(declared, value, member, asked);
    if (field === undefined) break;
    value = field.value;
  }
  return value;
}
