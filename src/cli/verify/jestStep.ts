import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { childEnvironment } from '#content/environment.ts';
import type { Variables } from '#content/environment.ts';
import { runChild } from '#cli/process/child.ts';
import { packageBin } from '#cli/process/packageBin.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import type { Step, StepResult } from './step.ts';

/** What is read of the report jest writes with --json. */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  /** Files that could not even be loaded; none of their tests is counted. */
  numRuntimeErrorTestSuites: z.int(),
});

interface JestStep {
  readonly name: string;
  /** The `displayName` in jest.config.mjs. */
  readonly project: string;
  readonly needs?: string;
  /** Called when the step begins, for what takes time to find out. */
  readonly variables?: (signal: AbortSignal) => Promise<Variables>;
}

/** A step that runs one of jest's projects and counts its tests. */
export function jestStep({ name, project, needs, variables }: JestStep): Step {
  return {
    name,
    ...(needs !== undefined && { needs }),
    async run(signal) {
      const env = childEnvironment((await variables?.(signal)) ?? {});
      const directory = await mkdtemp(join(tmpdir(), 'hub-jest-'));
      const report = join(directory, 'report.json');
      try {
        const args = [packageBin(siteDir, 'jest'), '--selectProjects', project, '--json', '--outputFile', report, '--ci'];
        const { code, output } = await runChild(process.execPath, args, { cwd: siteDir, env, signal });
        return countTests(await readFile(report, 'utf8').catch(() => undefined), code, output);
      } finally {
        await rm(directory, { recursive: true });
      }
    },
  };
}

/** Adds up what jest reports. A run that ends badly never counts as passed, even when no test has failed. */
export function countTests(report: string | undefined, code: number | undefined, output: string): StepResult {
  const parsed = report === undefined ? undefined : reportSchema.safeParse(JSON.parse(report)).data;
  if (parsed === undefined) return { passed: 0, failed: 1, output: `jest wrote no report.\n${output}` };
  const broken = parsed.numFailedTests + parsed.numRuntimeErrorTestSuites;
  const failed = broken === 0 && code !== 0 ? 1 : broken;
  const skipped = parsed.numPendingTests;
  return { passed: parsed.numPassedTests, failed, output, ...(skipped > 0 && { note: `${skipped} skipped` }) };
}
