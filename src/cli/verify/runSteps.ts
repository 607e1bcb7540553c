import { stripVTControlCharacters } from 'node:util';
import { UserError } from '#content/userError.ts';
import type { Step, StepResult } from './step.ts';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every step, one after the other, whatever the others gave; a step is left out only when one it needs has failed. */
export async function runSteps(steps: readonly Step[], signal: AbortSignal, print: (text: string) => void): Promise<Totals> {
  const results = new Map<string, StepResult>();
  for (const step of steps) {
    if (signal.aborted) break;
    const start = performance.now();
    const result = await runStep(step, results, signal);
    if (signal.aborted) break;
    results.set(step.name, result);
    print(describe(step, result, (performance.now() - start) / 1000));
  }
  const all = [...results.values()];
  return { passed: sum(all.map(({ passed }) => passed)), failed: sum(all.map(({ failed }) => failed)) };
}

/** The last line of the check. */
export function summaryLine({ passed, failed }: Totals): string {
  return `${passed} passed, ${failed} failed`;
}

async function runStep(step: Step, results: ReadonlyMap<string, StepResult>, signal: AbortSignal): Promise<StepResult> {
  if (step.needs !== undefined && results.get(step.needs)?.failed !== 0) {
    return { passed: 0, failed: 1, note: 'not run', output: `It needs the step "${step.needs}", which has failed.` };
  }
  try {
    return await step.run(signal);
  } catch (error) {
    const output = error instanceof UserError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, output };
  }
}

function describe({ name }: Step, { passed, failed, note, output }: StepResult, seconds: number): string {
  const facts = [
    `${seconds.toFixed(1)} s`,
    ...(passed + failed > 1 ? [`${passed} passed, ${failed} failed`] : []),
    ...(note === undefined ? [] : [note]),
  ];
  const line = `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name} (${facts.join('; ')})`;
  return failed === 0
    ? line
    : `${line}\n\n${stripVTControlCharacters(output)
        .trim()
        .replaceAll(/^(?=.)/gm, '    ')}\n`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
