import { Command } from 'commander';
import { createSite, edited, removeSites } from '#content/testing/site.ts';
import { addCheck } from './check.ts';

afterAll(removeSites);

async function runCheck(siteDir: string): Promise<string> {
  const printed: string[] = [];
  const program = new Command().exitOverride();
  addCheck(program, { siteDir, print: (text) => printed.push(text), today: '2026-03-04', userName: () => undefined, ask: undefined });
  await program.parseAsync(['check'], { from: 'user' });
  return printed.join('\n');
}

test('says what it read when all is well', async () => {
  await expect(runCheck(createSite())).resolves.toMatchInlineSnapshot(`"No problems in 6 pages and 1 translation."`);
});

test('lists every problem and counts them', async () => {
  const siteDir = createSite({
    'docs/case-studies/case.md': edited('docs/case-studies/case.md', '[advocacy]', '[advocasy]').replace('[studio]', '[studios]'),
    'docs/pages/about.md': 'Text',
  });
  await expect(runCheck(siteDir)).rejects.toThrowErrorMatchingInlineSnapshot(`
"docs/case-studies/case.md:5  themes[0]: found \`advocasy\`; expected an id from data/themes.yaml. Fix: write \`advocacy\`, or add \`advocasy\` to data/themes.yaml
docs/case-studies/case.md:7  organisations[0]: found \`studios\`; expected an id from data/organisations.yaml. Fix: write \`studio\`, or add \`studios\` to data/organisations.yaml
docs/pages/about.md:1  found no front matter; expected a block between two lines of three hyphens at the top of the file. Fix: start from a new file: \`npm run hub -- new\`

3 problems in 2 files."
`);
});

const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

test('warns after what is in order, and does not fail', async () => {
  const siteDir = createSite({ [IN_SERBIAN]: edited(IN_SERBIAN, 'title: Случај', 'title: Случај 2012') });
  await expect(runCheck(siteDir)).resolves.toMatchInlineSnapshot(`
"No problems in 6 pages and 1 translation.

To be looked at, by somebody who reads the language; nothing of this blocks:
i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:2  title: found 2012, which the source does not have; expected the numbers of the front matter of docs/case-studies/case.md. Fix: compare both; write the number as the source has it, in the style of the language

1 warning in 1 file."
`);
});

test('warns after the problems', async () => {
  const siteDir = createSite({ [IN_SERBIAN]: edited(IN_SERBIAN, 'title: Случај', 'title: Случај 2012').replace('[^interview]', '') });
  await expect(runCheck(siteDir)).rejects.toThrowErrorMatchingInlineSnapshot(`
"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:12  found no citation \`[^interview]\` in this section; expected what the section \`context\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated

1 problem in 1 file.

To be looked at, by somebody who reads the language; nothing of this blocks:
i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:2  title: found 2012, which the source does not have; expected the numbers of the front matter of docs/case-studies/case.md. Fix: compare both; write the number as the source has it, in the style of the language

1 warning in 1 file."
`);
});
