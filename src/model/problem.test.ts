import fc from 'fast-check';
import { compareProblems, formatProblem, type Problem } from './problem.ts';

const PROBLEM: Problem = { file: 'docs/a.md', found: '"CC"', expected: 'an SPDX id', fix: 'write CC-BY-4.0' };

describe('formatProblem', () => {
  test('says where, what, what else and what to do', () => {
    expect(formatProblem({ ...PROBLEM, line: 3, field: 'licence' })).toMatchInlineSnapshot(
      `"docs/a.md:3  licence: found "CC"; expected an SPDX id. Fix: write CC-BY-4.0"`,
    );
  });

  test('leaves out what is not known', () => {
    expect(formatProblem(PROBLEM)).toMatchInlineSnapshot(`"docs/a.md  found "CC"; expected an SPDX id. Fix: write CC-BY-4.0"`);
  });
});

test('problems are in reading order, those without a line before the others of their file', () => {
  const places = [
    ['docs/a.md', undefined],
    ['docs/a.md', 2],
    ['docs/a.md', 10],
    ['docs/b.md', 1],
    ['i18n/sr/code.json', undefined],
  ] as const;
  const problems = places.map(([file, line]) => ({ ...PROBLEM, file, ...(line === undefined ? {} : { line }) }));
  fc.assert(
    fc.property(fc.shuffledSubarray(problems, { minLength: problems.length }), (shuffled) => {
      expect(shuffled.toSorted(compareProblems)).toEqual(problems);
    }),
  );
});
