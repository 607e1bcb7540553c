import * as z from 'zod';
import { caseStudySchema } from '#model/caseStudy.ts';
import { idField, urlField, yearField } from '#model/fields.ts';
import { writtenLabels } from '#model/labels.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import { declarations } from './declarations.ts';
import { fieldTable } from './fieldTable.ts';

/** The table of a schema whose fields all have the comment “…”. */
function tableOf(schema: z.ZodType, ...names: string[]): string {
  const fields = names.map((name) => `/** … */ ${name}: 1,`).join(' ');
  const { table, problems } = fieldTable({ constant: 'schema', schema }, declarations('a.ts', `const schema = { ${fields} };`));
  expect(problems).toEqual([]);
  return table;
}

test('what is expected of each sort of field', () => {
  const schema = z.strictObject({
    id: idField,
    title: z.string().min(3, 'expected 3 characters').max(90, 'expected at most 90 characters'),
    note: z.string().min(10).optional(),
    level: z.enum(['low', 'high']).default('low'),
    kind: z.enum(['a|b', 'c'], 'expected a|b, or c'),
    number: z.int().min(2),
    url: z.url(),
    home: urlField.optional(),
    years: z.array(yearField).min(1, 'expected at least one year').default([]),
    labels: writtenLabels,
  });
  expect(tableOf(schema, ...Object.keys(schema.shape))).toMatchInlineSnapshot(`
"| Field | Needed | Expected | Meaning |
| --- | --- | --- | --- |
| \`id\` | required | lower-case ASCII words joined by hyphens, like \`kino-lumbardhi\` | … |
| \`title\` | required | 3 characters, at most 90 characters | … |
| \`note\` | optional | text of at least 10 characters | … |
| \`level\` | \`low\` if left out | one of low, high | … |
| \`kind\` | required | a\\|b, or c | … |
| \`number\` | required | a whole number from 2 | … |
| \`url\` | required | a full address, like https://example.org/ | … |
| \`home\` | optional | a full address that starts with https:// or http:// | … |
| \`years\` | empty if left out | a list of at least one year; each: a year like 2012 | … |
| \`labels\` | required | text in each of en, sq, bs, hr, cnr, mk, sl, sr | … |"
`);
});

test('fields inside of fields and of lists', () => {
  const schema = z.strictObject({
    from: z.int(),
    people: z.strictObject({ from: z.int(), to: z.int().optional() }).optional(),
    list: z.array(z.strictObject({ from: z.int() })),
  });
  const source = `const schema = {
  /** A */ from: 1,
  /** B */ people: z.strictObject({ /** C */ from: 1, /** D */ to: 1 }),
  /** E */ list: z.array(entry),
}; const entry = { /** F */ from: 1 };`;
  expect(fieldTable({ constant: 'schema', schema }, declarations('a.ts', source)).table).toMatchInlineSnapshot(`
"| Field | Needed | Expected | Meaning |
| --- | --- | --- | --- |
| \`from\` | required | a whole number | A |
| \`people\` | optional | the fields below | B |
| \`people.from\` | required with \`people\` | a whole number | C |
| \`people.to\` | optional | a whole number | D |
| \`list\` | required | a list; each: the fields below | E |
| \`list.from\` | required | a whole number | F |"
`);
});

test('what there is per language', () => {
  const entry = z.strictObject({ name: z.string(), more: z.array(writtenLabels).default([]) });
  function perLocale<T extends z.ZodType>(schema: T) {
    return z.strictObject(Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, schema])));
  }
  const schema = z.strictObject({
    all: perLocale(z.array(entry).min(1, 'expected at least one')),
    some: perLocale(entry).partial().default({}),
  });
  const source = `const entry = { /** A */ name: 1, /** B */ more: 1 };
const schema = { /** C */ all: perLocale(z.array(entry)), /** D */ some: perLocale(entry) };`;
  const { table, problems } = fieldTable({ constant: 'schema', schema }, declarations('a.ts', source));
  expect(problems).toEqual([]);
  expect(table).toMatchInlineSnapshot(`
"| Field | Needed | Expected | Meaning |
| --- | --- | --- | --- |
| \`all\` | required | in each of en, sq, bs, hr, cnr, mk, sl, sr: a list of at least one; each: the fields below | C |
| \`all.<language>.name\` | required | text | A |
| \`all.<language>.more\` | empty if left out | a list; each: text in each of en, sq, bs, hr, cnr, mk, sl, sr | B |
| \`some\` | empty if left out | in any of en, sq, bs, hr, cnr, mk, sl, sr: the fields below | D |
| \`some.<language>.name\` | required with \`some\` | text | A |
| \`some.<language>.more\` | empty if left out | a list; each: text in each of en, sq, bs, hr, cnr, mk, sl, sr | B |"
`);
});

test('alternatives are one table', () => {
  const schema = z.discriminatedUnion('kind', [
    z.strictObject({ id: idField, kind: z.literal('person'), name: z.string() }),
    z.strictObject({ id: idField, kind: z.literal('team'), names: writtenLabels }),
  ]);
  expect(tableOf(schema, 'id', 'kind', 'name', 'names')).toMatchInlineSnapshot(`
"| Field | Needed | Expected | Meaning |
| --- | --- | --- | --- |
| \`id\` | required | lower-case ASCII words joined by hyphens, like \`kino-lumbardhi\` | … |
| \`kind\` | required | one of person, team | … |
| \`name\` | required with \`kind: person\` | text | … |
| \`names\` | required with \`kind: team\` | text in each of en, sq, bs, hr, cnr, mk, sl, sr | … |"
`);
});

test('every field without a comment is named', () => {
  const { problems } = fieldTable({ constant: 'caseStudySchema', schema: caseStudySchema }, new Map());
  expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining(['caseStudySchema.id', 'caseStudySchema.period.from']));
});

test('a schema the guide has no words for is no silent gap', () => {
  expect(() => tableOf(z.strictObject({ on: z.null() }), 'on')).toThrow('no words for the schema {"type":"null"}');
});
