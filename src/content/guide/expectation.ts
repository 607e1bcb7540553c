import { slug } from '#language/slug.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import { itemsOf, propertiesOf, type JsonSchema } from './fieldSchema.ts';

/**
 * What authors may write in a field, in words.
 * @example expectation({ type: 'array', items: { type: 'string', minLength: 2 } }) // => 'a list; each: text of at least 2 characters'
 */
export function expectation(schema: JsonSchema): string {
  if (schema.title !== undefined) return `as in [${schema.title}](#${slug(schema.title)})`;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  switch (schema.type) {
    case 'array':
      return list(schema);
    case 'object':
      return perLanguage(schema);
    case 'string':
      return schema.description ?? text(schema);
    case 'integer':
      return schema.description ?? wholeNumber(schema);
    case 'number':
      return `a number from ${schema.minimum ?? ''} to ${schema.maximum ?? ''}`;
    case 'boolean':
      return '`true` or `false`';
    default:
      throw new Error(`The authors’ guide has no words for the schema ${JSON.stringify(schema)}; add them in expectation.ts.`);
  }
}

function list(schema: JsonSchema): string {
  const items = itemsOf(schema);
  return [
    schema.description === undefined ? 'a list' : `a list of ${schema.description}`,
    ...(items === undefined ? [] : [`each${items.title === undefined ? ':' : ''} ${expectation(items)}`]),
  ].join('; ');
}

function perLanguage(schema: JsonSchema): string {
  const each = ofEachLanguage(schema);
  if (each === undefined) return 'the fields below';
  const inAll = WRITTEN_LOCALES.every((locale) => schema.required?.includes(locale));
  const languages = `in ${inAll ? 'each' : 'any'} of ${WRITTEN_LOCALES.join(', ')}`;
  return each.type === 'string' ? `${expectation(each)} ${languages}` : `${languages}: ${expectation(each)}`;
}

/** What stands in each language, where the written locales are the fields. */
export function ofEachLanguage(schema: JsonSchema): JsonSchema | undefined {
  const properties = propertiesOf(schema);
  return [...properties.keys()].join() === WRITTEN_LOCALES.join() ? properties.get(WRITTEN_LOCALES[0] ?? 'en') : undefined;
}

function text({ enum: values, format, minLength = 0 }: JsonSchema): string {
  if (values !== undefined) return `one of ${values.join(', ')}`;
  if (format === 'uri') return 'a full address, like https://example.org/';
  return minLength > 1 ? `text of at least ${minLength} characters` : 'text';
}

function wholeNumber({ minimum = Number.MIN_SAFE_INTEGER }: JsonSchema): string {
  return minimum === Number.MIN_SAFE_INTEGER ? 'a whole number' : `a whole number from ${minimum}`;
}
