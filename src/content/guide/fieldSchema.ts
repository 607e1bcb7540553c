/** What a schema asks of each field, as JSON Schema with the messages authors would get. */
import * as z from 'zod';
import { contributionSchema } from '#model/contributor.ts';
import { sourceSchema } from '#model/source.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Schemas that have a table of their own, by its title. */
export const TITLED = { 'A source': sourceSchema, 'A contribution': contributionSchema } as const satisfies Record<string, z.ZodType>;

const TITLES = new Map<unknown, string>(Object.entries(TITLED).map(([title, schema]) => [schema, title]));

/** Messages become the standard's `description`, titles of tables its `title`. */
export function fieldSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const expected = messages(zodSchema);
      if (expected.length > 0) jsonSchema.description = expected.join(', ');
      const title = TITLES.get(zodSchema);
      if (title !== undefined) jsonSchema.title = title;
    },
  });
}

const PREFIX = 'expected ';

/** `titleField => ['at least 3 characters', 'at most 90 characters']` */
function messages({ _zod: { def } }: z.core.$ZodType): readonly string[] {
  const errors = [def.error, ...(def.checks ?? []).map(({ _zod: check }) => check.def.error)];
  const expected = errors.flatMap((error) => {
    // Our messages are constants: what they are asked about makes no difference.
    const message: unknown = error === undefined ? undefined : Reflect.apply(error, undefined, [{}]);
    return typeof message === 'string' && message.startsWith(PREFIX) ? [message.slice(PREFIX.length)] : [];
  });
  return [...new Set(expected)];
}

/** Schemas of an object's fields; JSON Schema also knows `true` and `false`, which zod does not use for them. */
export function propertiesOf({ properties = {} }: JsonSchema): ReadonlyMap<string, JsonSchema> {
  return new Map(Object.entries(properties).flatMap(([name, schema]) => (typeof schema === 'boolean' ? [] : [[name, schema] as const])));
}

/** The schema of a list's entries. */
export function itemsOf({ items }: JsonSchema): JsonSchema | undefined {
  return typeof items === 'object' && !Array.isArray(items) ? items : undefined;
}
