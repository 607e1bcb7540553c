import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeRoot } from '#content/codeRoot.ts';
import { SHARED_SOURCES } from './sources.ts';

/** What these make is in the overlay, which is compared as a whole. */
const IN_OVERLAY = new Set(['src/content', 'src/translation', 'src/exports']);

test('a build depends on every folder that its code imports from', () => {
  const folders = SHARED_SOURCES.filter((source) => source.startsWith('src/') && !IN_OVERLAY.has(source));
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(codeRoot, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(codeRoot, folder, file)),
  );
  const code = files.filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.includes('/testing/'));
  const imported = new Set(
    code.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/from '#(\w+)\//g)].map(([, folder]) => `src/${folder ?? ''}`)),
  );
  const missing = [...imported].filter((folder) => !(SHARED_SOURCES as readonly string[]).includes(folder) && !IN_OVERLAY.has(folder));
  expect(missing).toEqual([]);
});
