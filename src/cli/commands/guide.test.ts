import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { createSite, removeSites } from '#content/testing/site.ts';
import { addCheck } from './check.ts';
import { addGuide } from './guide.ts';
import type { Host } from './host.ts';

afterAll(removeSites);

const ROOT = path.resolve(__dirname, '../../..');

function siteWithModel(): string {
  const siteDir = createSite();
  for (const folder of ['src/model', 'src/content/guide/prose']) {
    cpSync(path.join(ROOT, folder), path.join(siteDir, folder), { recursive: true });
  }
  return siteDir;
}

async function run(command: 'check' | 'guide', siteDir: string): Promise<string> {
  const printed: string[] = [];
  const host: Host = { siteDir, print: (text) => printed.push(text), today: '2026-03-04', userName: () => undefined, ask: undefined };
  const program = new Command().exitOverride();
  addCheck(program, host);
  addGuide(program, host);
  await program.parseAsync([command], { from: 'user' }).catch((error: Error) => printed.push(`${error.name}: ${error.message}`));
  return printed.join('\n');
}

test('writes the guide that the check asks for', async () => {
  const siteDir = siteWithModel();
  await expect(run('check', siteDir)).resolves.toContain('GUIDE.md  found no such file');
  await expect(run('guide', siteDir)).resolves.toBe('Wrote GUIDE.md');
  await expect(run('check', siteDir)).resolves.toMatch(/^No problems/);
});

test('writes nothing while a field has no doc comment', async () => {
  const siteDir = siteWithModel();
  await run('guide', siteDir);
  const before = readFileSync(path.join(siteDir, 'GUIDE.md'), 'utf8');
  const file = path.join(siteDir, 'src/model/toolkit.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\/\*\*.*?\*\/\n/g, '\n'));
  await expect(run('guide', siteDir)).resolves.toMatchInlineSnapshot(`
"UserError: src/model/toolkit.ts:12  step: found no doc comment; expected a doc comment directly above the field: the authors’ guide is made of them. Fix: write \`/** What authors put here. */\` above \`step: …\`
src/model/toolkit.ts:14  minutes: found no doc comment; expected a doc comment directly above the field: the authors’ guide is made of them. Fix: write \`/** What authors put here. */\` above \`minutes: …\`

GUIDE.md was not written."
`);
  expect(readFileSync(path.join(siteDir, 'GUIDE.md'), 'utf8')).toBe(before);
});
