import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { createSite, edit, removeSites } from '#content/testing/site.ts';
import { addExport } from './exportFiles.ts';

afterAll(removeSites);

async function runExport(siteDir: string, ...args: string[]): Promise<string> {
  const printed: string[] = [];
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => printed.push(text) });
  addExport(program, { siteDir, print: (text) => printed.push(text), today: '2026-03-04', userName: () => undefined, ask: undefined });
  await program.parseAsync(['export', ...args], { from: 'user' }).catch((error: Error) => printed.push(`${error.name}: ${error.message}`));
  return printed.join('\n').replaceAll(/\d+ bytes/g, '… bytes');
}

test('writes every file that needs no browser', async () => {
  const siteDir = createSite();
  expect(await runExport(siteDir, 'course')).toMatchInlineSnapshot(`
"handbook-pdf: not printed; ask for it with \`--format pdf\`
handout-pdf: not printed; ask for it with \`--format pdf\`
epub: exports/course-en.epub (… bytes)
slides: exports/course-en.slides.html (… bytes)
scorm: exports/course-en.scorm.zip (… bytes)
cartridge: exports/course-en.imscc (… bytes)
moodle: nothing to write: the module has no questions
gift: nothing to write: the module has no questions"
`);
  expect(readdirSync(path.join(siteDir, 'exports')).toSorted()).toMatchInlineSnapshot(`
[
  "course-en.epub",
  "course-en.imscc",
  "course-en.scorm.zip",
  "course-en.slides.html",
]
`);
});

test('the same input gives the same bytes, in any folder', async () => {
  const siteDir = createSite();
  await runExport(siteDir, 'course', '--format', 'epub', 'slides', 'scorm', 'cartridge');
  await runExport(siteDir, 'course', '--format', 'epub', 'slides', 'scorm', 'cartridge', '--out', 'again');
  for (const file of readdirSync(path.join(siteDir, 'exports'))) {
    expect(readFileSync(path.join(siteDir, 'again', file)).equals(readFileSync(path.join(siteDir, 'exports', file)))).toBe(true);
  }
});

test('says so when the text is in another language', async () => {
  expect(await runExport(createSite(), 'case', '--format', 'epub', '--locale', 'sq')).toMatchInlineSnapshot(`
"epub: exports/case-sq.epub (… bytes)
The text is in en: there is none in sq yet. The files say so."
`);
});

test('what it does not know is told with what there is', async () => {
  const siteDir = createSite();
  expect(await runExport(siteDir, 'cours')).toMatchInlineSnapshot(
    `"UserError: Found no module, toolkit or case study with the id "cours" in current; expected one of case, kit, course. Fix: \`npm run hub -- export course\`."`,
  );
  expect(await runExport(siteDir, 'course', '--format', 'scrom')).toMatchInlineSnapshot(
    `"UserError: --format: found "scrom", expected one of handbook-pdf, handout-pdf, epub, slides, scorm, cartridge, moodle, gift, pdf. Fix: choose one of them."`,
  );
  expect(await runExport(siteDir, 'course', '--locale', 'de')).toMatchInlineSnapshot(
    `"UserError: --locale: found "de", expected one of en, sq, bs, hr, cnr, mk, sl, sr, sr-Latn. Fix: write it like \`--locale sq\`."`,
  );
  expect(await runExport(siteDir, 'course', '--edition', '1999')).toMatchInlineSnapshot(
    `"UserError: --edition: found "1999", expected one of current. Fix: choose one, or leave it out for the working draft."`,
  );
  expect(await runExport(siteDir, 'case', '--format', 'scorm')).toMatchInlineSnapshot(
    `"UserError: --format: found scorm, which case does not have, since it is a case-study. Fix: choose one of epub."`,
  );
});

test('content with problems is not exported', async () => {
  const siteDir = createSite(edit('docs/training/course.md', 'min=45', 'min=0'));
  expect(await runExport(siteDir, 'course')).toMatchInlineSnapshot(`
"UserError: docs/training/course.md:27  found \`::session\` with \`min=0\`; expected whole minutes above 0, like min=45; an hour and a half is min=90. Fix: write it like \`::session{min=45 outcomes="lo1 lo2"}\`

Nothing was exported."
`);
});
