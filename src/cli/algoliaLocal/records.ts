import * as z from 'zod';

/** What Algolia calls an object or a record. */
export const recordSchema = z.looseObject({ objectID: z.string() });
export type AlgoliaRecord = z.infer<typeof recordSchema>;

/** Values of an attribute as strings: one, several or none. `facets.type` is the attribute `type` in `facets`. */
export function valuesOf(record: AlgoliaRecord, attribute: string): readonly string[] {
  const value = attribute.split('.').reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), record);
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Words as Algolia sees them: lower case, without diacritics, cut at whatever is neither letter nor digit. */
export function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
