import fc from 'fast-check';
import { declarations, type Value } from './declarations.ts';

/** Fields with their comments, nested ones indented; names it is built from behind an arrow. */
function told(value: Value | undefined, indent = ''): string {
  if (value === undefined) return 'nothing';
  return value.fields
    .map(({ name, comment, line, value: inner }) => {
      const built = inner.names.length === 0 ? '' : ` <- ${inner.names.map((path) => path.join('.')).join(', ')}`;
      return `${indent}${line} ${name}: ${comment ?? '-'}${built}\n${told(inner, `${indent}  `)}`;
    })
    .join('');
}

function read(source: string, name: string): string {
  return told(declarations('src/model/a.ts', source).get(name));
}

test('fields, with and without comments, inside of what', () => {
  const source = `
export const pageFields = {
  /** Stable. */
  id: idField,
  title: titleField,
} as const;

/** Of no field. */
export const caseSchema: z.ZodType<{ a: string }> = z
  .strictObject({
    ...pageFields,
    /** The text cites them. */
    sources: pageFields.sources.unwrap().min(1, 'expected: { one }'),
    /** Forgotten. */
    // A remark between comment and field.
    /** Years. */
    period: z.strictObject({ /** Begin. */ from: yearField, 'to': yearField.optional() }).optional(),
    code: z.string().regex(/^[{"']:/, 'expected a code'),
  })
  .superRefine((page, context) => {
    if (page.id === '') {
      context.addIssue({ code: 'custom', path: ['id'] });
    }
  });
`;
  expect(read(source, 'pageFields')).toMatchInlineSnapshot(`
"4 id: Stable. <- idField
5 title: - <- titleField
"
`);
  expect(read(source, 'caseSchema')).toMatchInlineSnapshot(`
"13 sources: The text cites them. <- pageFields.sources.unwrap
17 period: Years. <- z.strictObject
  17 from: Begin. <- yearField
  17 to: - <- yearField.optional
18 code: - <- z.string
"
`);
  expect(declarations('a.ts', source).get('caseSchema')?.names).toContainEqual(['pageFields']);
});

test('alternatives', () => {
  const source = `const entry = z.discriminatedUnion('kind', [
  z.strictObject({ /** Stable. */ id: idField, kind: z.literal('person') }),
  z.strictObject({ id: idField, /** Name. */ names: labels }),
]);`;
  expect(read(source, 'entry')).toMatchInlineSnapshot(`
"2 id: Stable. <- idField
2 kind: - <- z.literal
3 id: - <- idField
3 names: Name. <- labels
"
`);
});

test('types, interfaces and constants in functions are passed over', () => {
  const source = `
interface A { /** Of a type. */ readonly id: string }
export type B = { readonly id: string };
export function f(a: { id?: string }): string { const inner = { /** Within. */ id: 1 }; return inner.id; }
export const after = { /** Found. */ id: idField };`;
  expect([...declarations('a.ts', source).keys()]).toEqual(['after']);
  expect(read(source, 'after')).toContain('id: Found.');
});

test('any source text is read to its end', () => {
  const piece = fc.constantFrom(
    'const a = ',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ',',
    ';',
    ':',
    '...',
    'b',
    '.',
    '=>',
    '/** c */',
    "'s'",
    '\n',
    '=',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(declarations('a.ts', pieces.join(' '))).toBeInstanceOf(Map);
    }),
  );
});
