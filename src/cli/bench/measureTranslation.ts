/** One measure in a process of its own: `read` reads every file, `status` says how every section stands. Prints JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadLedger } from '#translation/freshness/ledger.ts';
import { readVersions } from '#translation/freshness/readVersions.ts';
import { inState, translationStatuses } from '#translation/freshness/summary.ts';

const [what, folder = ''] = process.argv.slice(2);

/** Every file below `docs`, `i18n` and `data`, listed before the clock starts. */
const files = ['docs', 'i18n', 'data'].flatMap((root) =>
  readdirSync(path.join(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name)),
);

const start = performance.now();
const result = what === 'status' ? status() : read();
const milliseconds = performance.now() - start;
const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
console.log(JSON.stringify({ milliseconds, memory: process.resourceUsage().maxRSS * 1024, files: files.length, bytes, ...result }));

function read(): { sections: number; stale: number } {
  let length = 0;
  for (const file of files) length += readFileSync(file, 'utf8').length;
  if (length === 0) throw new Error('there was nothing to read');
  return { sections: 0, stale: 0 };
}

function status(): { sections: number; stale: number } {
  const { pages } = readVersions(folder);
  const sections = translationStatuses(pages, loadLedger(folder).ledger).flatMap((each) => each.sections);
  return { sections: sections.length, stale: inState(sections, 'stale').length };
}
