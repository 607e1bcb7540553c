import { buildLines, goalLines, type BuildRuns } from './report.ts';

function runs(cold: readonly number[], page: readonly number[], memory: number): BuildRuns {
  const built = (seconds: number): BuildRuns['cold'][number] => ({ seconds, memory });
  return { cold: cold.map(built), unchanged: cold.map(() => built(1)), page: page.map(built) };
}

const MEASURED = new Map([
  ['hub', runs([80, 60, 70], [12, 16, 14], 2.1e9)],
  ['starlight', runs([20, 22, 18], [19, 20, 21], 0.9e9)],
] as const);

test('medians, with the ratio to Starlight’s cold build', () => {
  expect(buildLines(new Map([['hub', 'the hub']]), MEASURED).join('\n')).toMatchInlineSnapshot(`
"                  cold  nothing changed  one page changed   memory
the hub    70.0 (3.50)       1.0 (0.05)       14.0 (0.70)  2.10 GB
starlight  20.0 (1.00)       1.0 (0.05)       20.0 (1.00)  0.90 GB"
`);
});

test('goals in words', () => {
  expect(goalLines(MEASURED)).toMatchInlineSnapshot(`
[
  "Goal missed: the cold build is 3.50 of Starlight’s whole build, the goal at most 3.00.",
  "Goal met: the build after one translated page changed is 0.70 of Starlight’s whole build, the goal at most 0.70.",
  "Goal missed: memory is 2.10 GB, the goal at most 2.00.",
]
`);
});

test('nothing is said about what was not measured', () => {
  expect(goalLines(new Map([['starlight', runs([20], [], 1)]]))).toEqual([]);
  expect(goalLines(new Map([['hub', runs([20], [], 0)]]))).toEqual(['Memory was not measured: this system does not tell.']);
});
