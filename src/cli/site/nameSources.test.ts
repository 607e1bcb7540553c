import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameSources } from './nameSources.ts';

describe('nameSources', () => {
  it('names the file an author can mend', () => {
    const siteDir = mkdtempSync(join(tmpdir(), 'hub-sources-'));
    mkdirSync(join(siteDir, '.overlay/sq'), { recursive: true });
    writeFileSync(join(siteDir, '.overlay/sq/a.md'), '---\ntitle: A\nhub:\n  id: a\n  source: i18n/sq/a.md\n---\n\nText\n');
    const message = 'failed for file ".overlay/sq/a.md" and .overlay/sq/gone.md';
    expect(nameSources(message, siteDir)).toBe('failed for file "i18n/sq/a.md (built as .overlay/sq/a.md)" and .overlay/sq/gone.md');
    rmSync(siteDir, { recursive: true });
  });
});
