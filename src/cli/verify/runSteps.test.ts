import { UserError } from '#content/userError.ts';
import { countTests } from './jestStep.ts';
import { runSteps, summaryLine } from './runSteps.ts';
import type { Step, StepResult } from './step.ts';

const { signal } = new AbortController();

function step(name: string, result: Partial<StepResult> | Error, needs?: string): Step {
  const run = () => (result instanceof Error ? Promise.reject(result) : Promise.resolve({ passed: 0, failed: 0, output: '', ...result }));
  return { name, run, ...(needs !== undefined && { needs }) };
}

async function run(steps: readonly Step[]) {
  const printed: string[] = [];
  const totals = await runSteps(steps, signal, (text) => printed.push(text.replaceAll(/\d+\.\d s/g, 'TIME')));
  return { totals, printed: printed.join('\n'), last: summaryLine(totals) };
}

describe('runSteps', () => {
  it('runs all steps whatever the others gave, and adds up', async () => {
    const { printed, last } = await run([
      step('types', { passed: 1 }),
      step('lint', { failed: 1, output: 'a.ts:1 unused\n\nFound 1 warning\n' }),
      step('unit tests', { passed: 41, failed: 2, output: 'x is not y' }),
      step('build', { passed: 1, note: '9 languages' }),
      step('journeys', { passed: 8 }, 'build'),
    ]);
    expect(last).toBe('51 passed, 3 failed');
    expect(printed).toMatchInlineSnapshot(`
"ok      types (TIME)
FAILED  lint (TIME)

    a.ts:1 unused

    Found 1 warning

FAILED  unit tests (TIME; 41 passed, 2 failed)

    x is not y

ok      build (TIME; 9 languages)
ok      journeys (TIME; 8 passed, 0 failed)"
`);
  });

  it('counts a step that could not run as failed', async () => {
    const { printed, last } = await run([step('build', { failed: 1, output: 'a bad page' }), step('journeys', { passed: 8 }, 'build')]);
    expect(last).toBe('0 passed, 2 failed');
    expect(printed).toContain('It needs the step "build", which has failed.');
  });

  it('shows the message of a UserError without a stack, and goes on', async () => {
    const { printed, last } = await run([step('journeys', new UserError('No browser. Fix: install one.')), step('lint', { passed: 1 })]);
    expect(last).toBe('1 passed, 1 failed');
    expect(printed).toContain('No browser. Fix: install one.');
    expect(printed).not.toContain('at ');
  });

  it('starts nothing more after it was stopped', async () => {
    const controller = new AbortController();
    const stopping: Step = { name: 'a', run: () => (controller.abort(), Promise.resolve({ passed: 1, failed: 0, output: '' })) };
    let started = false;
    const next: Step = { name: 'b', run: () => ((started = true), Promise.resolve({ passed: 1, failed: 0, output: '' })) };
    await runSteps([stopping, next], controller.signal, () => {});
    expect(started).toBe(false);
  });
});

describe('countTests', () => {
  const report = (counts: object) =>
    JSON.stringify({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0, ...counts });

  it.each([
    ['all passed', report({}), 0, { passed: 5, failed: 0 }],
    ['some failed', report({ numFailedTests: 2 }), 1, { passed: 5, failed: 2 }],
    ['a file that cannot be loaded', report({ numRuntimeErrorTestSuites: 1 }), 1, { passed: 5, failed: 1 }],
    ['no tests found', report({ numPassedTests: 0 }), 1, { passed: 0, failed: 1 }],
    ['a crash before the report', undefined, 1, { passed: 0, failed: 1 }],
    ['skipped tests', report({ numPendingTests: 3 }), 0, { passed: 5, failed: 0, note: '3 skipped' }],
  ])('%s', (_, text, code, expected) => {
    expect(countTests(text, code, 'output')).toMatchObject(expected);
  });
});
