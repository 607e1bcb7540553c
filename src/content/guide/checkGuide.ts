/** The authors' guide says what the schemas say. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import { MODEL } from './fieldComments.ts';
import { GUIDE, guide } from './guide.ts';
import { readText } from '#content/readText.ts';

/** Not a `Check`: what it reads is no content. A site without the model's source has no guide to keep up to date. */
export function checkGuide(siteDir: string): readonly Problem[] {
  if (!existsSync(path.join(siteDir, MODEL))) return [];
  const { text, problems } = guide(siteDir);
  if (problems.length > 0) return problems;
  const read = existsSync(path.join(siteDir, GUIDE)) ? readText(siteDir, GUIDE) : undefined;
  if (read !== undefined && 'problem' in read) return [read.problem];
  if (read?.text === text) return [];
  return [
    {
      file: GUIDE,
      ...(read === undefined ? {} : { line: firstDifference(read.text, text) }),
      found: read === undefined ? 'no such file' : 'a guide that is not up to date',
      expected: 'what the schemas, their doc comments and the starters say',
      fix: 'run `npm run hub -- guide`',
    },
  ];
}

function firstDifference(found: string, expected: string): number {
  const wanted = expected.split('\n');
  const index = found.split('\n').findIndex((line, number) => line !== wanted[number]);
  return index === -1 ? found.split('\n').length : index + 1;
}
