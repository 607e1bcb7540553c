import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatProblem } from '#model/problem.ts';
import { fieldComment, MODEL, readModel } from './fieldComments.ts';

const siteDir = mkdtempSync(path.join(tmpdir(), 'hub-model-'));
afterAll(() => rmSync(siteDir, { recursive: true, force: true }));

const FILES = {
  'resource.ts': `
export const pageFields = {
  /** Stable. */
  id: idField,
  title: titleField,
  /** What it rests on. */
  sources: z.array(sourceSchema),
};
export const resourceFields = { ...pageFields, /** May change. */ updated: dateField } as const;`,
  'source.ts': 'export const sourceSchema = z.strictObject({ /** Cited by it. */ key: idField });',
  'caseStudy.ts': `
export const caseSchema = z.strictObject({
  ...resourceFields,
  /** At least one. */
  sources: resourceFields.sources.unwrap().min(1),
  updated: dateField,
}).superRefine(check);
export const here = there;
export const there = here.id;`,
  'caseStudy.test.ts': 'const caseSchema = { /** Of a test. */ id: 1 };',
};

function comment(...fieldPath: string[]): string {
  const found = fieldComment(readModel(siteDir).declared, fieldPath);
  return 'comment' in found ? found.comment : formatProblem(found.problem);
}

beforeAll(() => {
  mkdirSync(path.join(siteDir, MODEL), { recursive: true });
  for (const [name, source] of Object.entries(FILES)) writeFileSync(path.join(siteDir, MODEL, name), source);
});

test('a field of a schema, of what it spreads, and of another file', () => {
  expect(comment('caseSchema', 'sources')).toBe('At least one.');
  expect(comment('caseSchema', 'id')).toBe('Stable.');
  expect(comment('resourceFields', 'sources', 'key')).toBe('Cited by it.');
});

test('a field of what another schema’s field is made of', () => {
  expect(comment('caseSchema', 'sources', 'key')).toBe('Cited by it.');
});

test('a field without a comment names its place, also where it replaces one that has a comment', () => {
  expect(comment('caseSchema', 'title')).toMatchInlineSnapshot(
    `"src/model/resource.ts:5  title: found no doc comment; expected a doc comment directly above the field: the authors’ guide is made of them. Fix: write \`/** What authors put here. */\` above \`title: …\`"`,
  );
  expect(comment('caseSchema', 'updated')).toMatchInlineSnapshot(
    `"src/model/caseStudy.ts:6  updated: found no doc comment; expected a doc comment directly above the field: the authors’ guide is made of them. Fix: write \`/** What authors put here. */\` above \`updated: …\`"`,
  );
});

test('a field that is nowhere, and constants that refer to one another', () => {
  expect(comment('caseSchema', 'toString')).toMatchInlineSnapshot(
    `"src/model  caseSchema.toString: found no line \`toString: …\`; expected a doc comment directly above the field: the authors’ guide is made of them. Fix: write \`/** What authors put here. */\` above \`toString: …\`"`,
  );
  expect(comment('here', 'id')).toContain('here.id');
});
