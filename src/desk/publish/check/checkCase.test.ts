import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeSites } from '#content/testing/site.ts';
import { formatProblem } from '#model/problem.ts';
import { checkSite } from '#translation/checkSite.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { prepareCase } from '#desk/publish/cases/prepareCase.ts';
import type { CaseDesk } from '#desk/publish/cases/caseDesk.ts';
import { openRepository, takeOver } from '#desk/publish/takeOver.ts';
import { acceptable, createHub, removeFolders, temporaryFolder, write } from '#desk/publish/testing/deskHub.ts';
import { standInPage } from '#desk/publish/testing/standInPage.ts';
import { createChecker, type Checker } from './checker.ts';
import { thinFolder } from './thinFolder.ts';

const checkers: Checker[] = [];
afterAll(async () => {
  await Promise.all(checkers.map((checker) => checker.close()));
  removeSites();
  await removeFolders();
});

function newChecker(): Checker {
  const checker = createChecker();
  checkers.push(checker);
  return checker;
}

async function createDesk(): Promise<CaseDesk> {
  const siteDir = createHub();
  const folder = temporaryFolder('check');
  const git = await openRepository(path.join(folder, 'content.git'), { siteDir, branch: 'main' });
  await takeOver(git, { siteDir, branch: 'main' });
  return { git, branch: 'main', siteDir, checker: newChecker(), folder, makePage: standInPage, today: () => '2026-11-26' };
}

const BASE = acceptable('hall');
const withText = (text: string): SubmissionRecord => ({
  ...BASE,
  draft: { ...BASE.draft, sections: { ...BASE.draft.sections, context: text } },
});

test.each<[string, SubmissionRecord]>([
  ['a good case', BASE],
  ['no sources', { ...BASE, details: { ...BASE.details, sources: [] } }],
  ['a source that is not cited', withText('It began.')],
  ['a citation without source', withText('It began.[^web][^nothing]')],
  ['an organisation nobody knows', { ...BASE, details: { ...BASE.details, organisations: ['nobody'] } }],
  ['letters of another script', withText('It begаn.[^web]')],
  ['a heading of the wrong level', withText('It began.[^web]\n\n# Loud')],
  ['an empty section', withText('')],
  ['raw HTML', withText('<b>It</b> began.[^web]')],
])('%s: the thin folder says of the case what the whole hub would', async (_, record) => {
  const desk = await createDesk();
  const { main, slug, changes } = await prepareCase({ ...desk, makePage: standInPage }, record);
  const { dir, own } = await thinFolder(desk.git, desk.folder, { base: main, slug, changes });
  const thin = (await desk.checker.problems(dir)).filter(({ file }) => own.has(file));
  for (const [file, content] of changes) {
    if (content === null) continue;
    write(desk.siteDir, file, '');
    writeFileSync(path.join(desk.siteDir, file), content);
  }
  const whole = checkSite(desk.siteDir).problems.filter(({ file }) => own.has(file));
  expect(thin.map(formatProblem)).toEqual(whole.map(formatProblem));
  expect(whole.length === 0).toBe(record === BASE);
});

test('a folder that cannot be checked is an error, and the next one is checked', async () => {
  const checker = newChecker();
  const dir = temporaryFolder('broken');
  write(dir, 'docs', 'a file where a folder belongs');
  await expect(checker.problems(dir)).rejects.toThrow('the content could not be checked');
  expect((await checker.problems(createHub())).length).toBe(0);
});

test('several at once are answered each for itself', async () => {
  const checker = newChecker();
  const [good, empty] = await Promise.all([checker.problems(createHub()), checker.problems(temporaryFolder('empty'))]);
  expect(good).toEqual([]);
  expect(empty.length).toBeGreaterThan(0);
});
