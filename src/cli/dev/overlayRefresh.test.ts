import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '#model/problem.ts';
import { overlayRefresh } from './overlayRefresh.ts';

const problem: Problem = { file: 'docs/a.md', line: 2, field: 'title', found: 'nothing', expected: 'a title', fix: 'write one' };
let siteDir: string;
let printed: string[];
let content: () => Promise<{ problems: readonly Problem[]; fingerprints: object }>;

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'hub-dev-'));
  printed = [];
});
afterEach(() => rmSync(siteDir, { recursive: true }));

function start() {
  const overlay = join(siteDir, '.overlay/sq');
  return overlayRefresh({ siteDir, locale: 'sq', materialise: () => content(), print: (text) => printed.push(text), overlay });
}

describe('overlayRefresh', () => {
  it('tells of problems, and once of their end', async () => {
    mkdirSync(join(siteDir, '.overlay/sq'), { recursive: true });
    const refresh = start();
    content = () => Promise.resolve({ problems: [problem], fingerprints: {} });
    await refresh();
    content = () => Promise.resolve({ problems: [], fingerprints: {} });
    await refresh();
    await refresh();
    expect(printed.join('\n')).toMatchInlineSnapshot(`
"
docs/a.md:2  title: found nothing; expected a title. Fix: write one
1 problem in the content; the preview shows the last good state until it is mended.

The content is in order again."
`);
  });

  it('says that it waits when there is nothing to show yet', async () => {
    content = () => Promise.resolve({ problems: [problem, problem], fingerprints: {} });
    await start()();
    expect(printed.at(-1)).toContain('2 problems in the content; the preview waits until they are mended.');
  });

  it('outlives content that cannot be read', async () => {
    const refresh = start();
    content = () => Promise.reject(new Error('ENOENT: docs/a.md'));
    await refresh();
    content = () => Promise.resolve({ problems: [], fingerprints: {} });
    await refresh();
    expect(printed).toEqual(['\nThe content could not be read: ENOENT: docs/a.md', '\nThe content is in order again.']);
  });
});
