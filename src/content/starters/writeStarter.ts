/** Writes the files of a new page, all or none, and only when they pass the checks. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import { checkContent } from '#content/checkContent.ts';
import type { StarterFile } from './starterFile.ts';

/** What is in the way; empty when the files were written. */
export function writeStarter(siteDir: string, files: readonly StarterFile[]): readonly Problem[] {
  const inTheWay = files.filter((file) => existsSync(path.join(siteDir, file.path)));
  if (inTheWay.length > 0) return inTheWay.map((file) => overwriting(file.path));
  const created: string[] = [];
  const undo = (): void => {
    for (const made of created.toReversed()) rmSync(made, { recursive: true, force: true });
  };
  try {
    for (const file of files) {
      const absolute = path.join(siteDir, file.path);
      created.push(mkdirSync(path.dirname(absolute), { recursive: true }) ?? absolute, absolute);
      writeFileSync(absolute, file.text, { flag: 'wx' });
    }
    const problems = checkContent(siteDir).problems.filter((problem) => files.some((file) => file.path === problem.file));
    if (problems.length > 0) undo();
    return problems;
  } catch (error) {
    undo();
    throw error;
  }
}

function overwriting(file: string): Problem {
  return {
    file,
    found: 'a file that exists already',
    expected: 'a name that is free',
    fix: 'choose another title, or give another name with --id',
  };
}
