import { childEnvironment } from '#content/environment.ts';
import { runChild } from '#cli/process/child.ts';
import { packageBin } from '#cli/process/packageBin.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import type { Step } from './step.ts';

/** A command of an installed package: its name, the package it comes with, its arguments. */
export interface Tool {
  readonly packageName: string;
  readonly command?: string;
  readonly args: readonly string[];
}

/** A step that runs tools one after the other and passes when all of them end well. */
export function toolStep(name: string, tools: readonly Tool[]): Step {
  const scripts = (): readonly (readonly string[])[] =>
    tools.map(({ packageName, command, args }) => [packageBin(siteDir, packageName, command), ...args]);
  return nodeStep(name, scripts);
}

/** A step that runs Node with each of these argument lists; all are run, so that everything there is to say is said at once. */
export function nodeStep(name: string, argumentLists: () => readonly (readonly string[])[]): Step {
  return {
    name,
    async run(signal) {
      let output = '';
      let failed = 0;
      for (const args of argumentLists()) {
        const result = await runChild(process.execPath, args, { cwd: siteDir, env: childEnvironment({}), signal });
        output += result.output;
        if (result.code !== 0) failed = 1;
      }
      return { passed: 1 - failed, failed, output: output || 'It ended with an error but said nothing.' };
    },
  };
}
