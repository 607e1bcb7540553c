import { readEnvironment, type Variables } from '#content/environment.ts';
import { ensureBrowser } from '#cli/browser/ensureBrowser.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import { ensurePrograms } from '#cli/programs/ensurePrograms.ts';
import { buildStep } from './buildStep.ts';
import { jestStep } from './jestStep.ts';
import type { Step } from './step.ts';
import { nodeStep, toolStep } from './toolStep.ts';

const TYPE_PROJECTS = ['tsconfig.json', 'tsconfig.node.json', 'tsconfig.pure.json'];

/** Everything that is checked before a change is accepted, quick things first. */
export const STEPS: readonly Step[] = [
  toolStep(
    'types',
    TYPE_PROJECTS.map((project) => ({ packageName: 'typescript', command: 'tsc', args: ['-p', project] })),
  ),
  toolStep('lint', [{ packageName: 'oxlint', args: ['--type-aware', '--deny-warnings'] }]),
  toolStep('format', [{ packageName: 'oxfmt', args: ['--check'] }]),
  toolStep('dead code', [{ packageName: 'knip', args: [] }]),
  jestStep({
    name: 'unit tests',
    project: 'unit',
    variables: programVariables,
  }),
  nodeStep('content', () => [['--import', 'tsx', 'src/cli/hub.ts', 'check']]),
  buildStep,
  { ...nodeStep('weight', () => [['--import', 'tsx', 'src/cli/hub.ts', 'weigh', '--no-browser']]), needs: buildStep.name },
  jestStep({
    name: 'browser journeys',
    project: 'journeys',
    needs: buildStep.name,
    variables: async (signal) => ({
      ...(await programVariables(signal)),
      CHROME_PATH: await ensureBrowser({ environment: readEnvironment(), siteDir, signal, print: console.log }),
    }),
  }),
];

async function programVariables(signal: AbortSignal): Promise<Variables> {
  const programs = await ensurePrograms({ environment: readEnvironment(), siteDir, signal, print: console.log });
  return { MSGFMT_PATH: programs.get('msgfmt') };
}
