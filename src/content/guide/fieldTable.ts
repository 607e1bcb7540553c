/** The table of a schema's fields: name, whether it is needed, what is expected, what it means. */
import type * as z from 'zod';
import type { Problem } from '#model/problem.ts';
import { expectation, ofEachLanguage } from './expectation.ts';
import { fieldComment, type Declarations } from './fieldComments.ts';
import { fieldSchema, itemsOf, propertiesOf, type JsonSchema } from './fieldSchema.ts';
import { table } from './table.ts';

/** A schema, with the name of the constant that holds it in the source text. */
export interface NamedSchema {
  readonly constant: string;
  readonly schema: z.ZodType;
}

const LANGUAGE = '<language>';

interface Row {
  /** Names from the outermost field inwards; `LANGUAGE` stands for any locale. */
  readonly path: readonly string[];
  readonly needed: string;
  readonly schema: JsonSchema;
}

export function fieldTable({ constant, schema }: NamedSchema, declared: Declarations): { table: string; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lines = rows(fieldSchema(schema), [], undefined).map(({ path, needed, schema: field }) => {
    // A list per language is made by a function: the source text has its entries, not the locales.
    const found = fieldComment(declared, [constant, ...path.filter((name) => name !== LANGUAGE)]);
    if ('problem' in found) problems.push(found.problem);
    return [`\`${path.join('.')}\``, needed, expectation(field), 'comment' in found ? found.comment : ''];
  });
  return { table: table(['Field', 'Needed', 'Expected', 'Meaning'], lines), problems };
}

/** `optional` is the field that may be left out together with these. */
function rows(schema: JsonSchema, parent: readonly string[], optional: string | undefined): readonly Row[] {
  const alternatives: readonly JsonSchema[] = schema.oneOf ?? [schema];
  const names = new Set(alternatives.flatMap((alternative) => [...propertiesOf(alternative).keys()]));
  return [...names].flatMap((name) => {
    const having = alternatives.filter((alternative) => propertiesOf(alternative).has(name));
    const field = merge(having.map((alternative) => propertiesOf(alternative).get(name)));
    const path = [...parent, name];
    const required = having.every((alternative) => alternative.required?.includes(name));
    const when = having.length < alternatives.length ? condition(having) : optional === undefined ? '' : ` with \`${optional}\``;
    const row = { path, schema: field, needed: required ? `required${when}` : leftOut(field) };
    return [row, ...inner(field, path, required ? optional : name)];
  });
}

/** Fields of fields; what is the same in every language is told once, and entries that have a table of their own are told there. */
function inner(field: JsonSchema, path: readonly string[], optional: string | undefined): readonly Row[] {
  const entry = itemsOf(field) ?? field;
  const each = ofEachLanguage(entry);
  if (each !== undefined) return inner(each, [...path, LANGUAGE], optional);
  return entry.title === undefined ? rows(entry, path, optional) : [];
}

/** A field that tells alternatives apart has another constant in each; other fields are the same in all. */
function merge(fields: readonly (JsonSchema | undefined)[]): JsonSchema {
  const [first = {}] = fields;
  const constants = new Set(fields.flatMap((field) => field?.const ?? []));
  return constants.size > 1 ? { type: 'string', enum: [...constants] } : first;
}

/** What it means that a field is not there. */
function leftOut({ default: value }: JsonSchema): string {
  if (value === undefined) return 'optional';
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return `${isEmpty ? 'empty' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``} if left out`;
}

/** `` with `kind: person` `` */
function condition(alternatives: readonly JsonSchema[]): string {
  const told = alternatives.flatMap((alternative) =>
    [...propertiesOf(alternative)].flatMap(([name, { const: value }]) => (value === undefined ? [] : [`\`${name}: ${String(value)}\``])),
  );
  return told.length === 0 ? '' : ` with ${told.join(' or ')}`;
}
