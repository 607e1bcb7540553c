import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { watchContent } from './watchContent.ts';

let siteDir: string;
beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'hub-watch-'));
  write('docs/a.md', 'a');
});
afterEach(() => rmSync(siteDir, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(siteDir, file)), { recursive: true });
  writeFileSync(join(siteDir, file), text);
}

describe('watchContent', () => {
  it.each(['docs/a.md', 'docs/new/b.md', 'i18n/sq/code.json', 'data/themes.yaml', 'versioned_docs/version-2026/a.md'])(
    'notices an edit of %s, also in a folder that was not there',
    async (file) => {
      let notice = (): void => {};
      const noticed = new Promise<void>((resolve) => (notice = resolve));
      const watcher = await watchContent(siteDir, () => notice());
      write(file, 'changed');
      await expect(noticed).resolves.toBeUndefined(); // or the test runs into its time limit
      await watcher.close();
    },
  );

  it.each(['src/a.ts', 'build/docs/a.html', 'docs/.#a.md', 'docs/a.md~', '.overlay/sq/a.md'])('does not care for %s', async (file) => {
    const seen: string[] = [];
    let notice = (): void => {};
    const noticed = new Promise<void>((resolve) => (notice = resolve));
    mkdirSync(dirname(join(siteDir, file)), { recursive: true });
    const watcher = await watchContent(siteDir, () => {
      seen.push('edit');
      notice();
    });
    write(file, 'changed');
    write('docs/a.md', 'the edit after it');
    await noticed;
    expect(seen).toEqual(['edit']);
    await watcher.close();
  });
});
