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
