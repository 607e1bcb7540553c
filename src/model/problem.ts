/** One thing that is wrong with the content, told so that its author can mend it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based line, where the place is known. */
  readonly line?: number;
  /** Front-matter field or part of the page, e.g. `themes[0]`. */
  readonly field?: string;
  /** What is wrong, in one clause, with the value found. */
  readonly found: string;
  readonly expected: string;
  /** What to do, filled with the author's own values. */
  readonly fix: string;
}

/**
 * @example
 * formatProblem({file: 'docs/a.md', line: 3, field: 'licence', found: '"CC"', expected: 'an SPDX id', fix: 'write CC-BY-4.0'})
 * // => docs/a.md:3  licence: found "CC"; expected an SPDX id. Fix: write CC-BY-4.0
 */
export function formatProblem({ file, line, field, found, expected, fix }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}  ${field === undefined ? '' : `${field}: `}found ${found}; expected ${expected}. Fix: ${fix}`;
}

/** Problems in reading order: by file, then by line. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}
