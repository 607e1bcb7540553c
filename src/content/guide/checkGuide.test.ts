import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GUIDE, guide } from './guide.ts';
import { createSite, removeSites } from '#content/testing/site.ts';
import { formatProblem } from '#model/problem.ts';
import { checkGuide } from './checkGuide.ts';

afterAll(removeSites);

const ROOT = path.resolve(__dirname, '../../..');

/** The test site with this project's model, and its guide. */
function siteWithModel(): string {
  const siteDir = createSite();
  for (const folder of ['src/model', 'src/content/guide/prose']) {
    cpSync(path.join(ROOT, folder), path.join(siteDir, folder), { recursive: true });
  }
  writeFileSync(path.join(siteDir, GUIDE), guide(siteDir).text);
  return siteDir;
}

function messagesOf(siteDir: string): string {
  return checkGuide(siteDir).map(formatProblem).join('\n');
}

function edit(siteDir: string, file: string, from: string, to: string): void {
  const text = readFileSync(path.join(siteDir, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path.join(siteDir, file), text.replaceAll(from, to));
}

test('a site without a model needs no guide', () => {
  expect(messagesOf(createSite())).toBe('');
});

test('a guide that is up to date, with any line ends', () => {
  const siteDir = siteWithModel();
  expect(messagesOf(siteDir)).toBe('');
  edit(siteDir, GUIDE, '\n', '\r\n');
  expect(messagesOf(siteDir)).toBe('');
});

test('a doc comment that changed since', () => {
  const siteDir = siteWithModel();
  edit(siteDir, 'src/model/caseStudy.ts', 'Town, in the language of the page.', 'Town or village, in the language of the page.');
  expect(messagesOf(siteDir).replace(/:\d+ /, ':<line> ')).toMatchInlineSnapshot(
    `"GUIDE.md:<line>  found a guide that is not up to date; expected what the schemas, their doc comments and the starters say. Fix: run \`npm run hub -- guide\`"`,
  );
});

test('no guide', () => {
  const siteDir = siteWithModel();
  rmSync(path.join(siteDir, GUIDE));
  expect(messagesOf(siteDir)).toMatchInlineSnapshot(
    `"GUIDE.md  found no such file; expected what the schemas, their doc comments and the starters say. Fix: run \`npm run hub -- guide\`"`,
  );
});

test('a field that several kinds of page have, without a doc comment, is told once', () => {
  const siteDir = siteWithModel();
  edit(siteDir, 'src/model/resource.ts', '/** Heading of the page,', '/* Heading of the page,');
  expect(messagesOf(siteDir).replace(/:\d+ /, ':<line> ')).toMatchInlineSnapshot(
    `"src/model/resource.ts:<line>  title: found no doc comment; expected a doc comment directly above the field: the authors’ guide is made of them. Fix: write \`/** What authors put here. */\` above \`title: …\`"`,
  );
});
