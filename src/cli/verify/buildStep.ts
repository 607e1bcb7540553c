import { readEnvironment } from '#content/environment.ts';
import { materialise } from '#translation/overlay.ts';
import { buildSite } from '#cli/site/buildSite.ts';
import { compileLocale } from '#cli/site/compileLocale.ts';
import { describeFailures } from '#cli/site/describeFailures.ts';
import { runPlainly } from '#cli/site/runPlainly.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import type { Step } from './step.ts';

/** The step that builds the hub in all its languages, as `npm run up` does. */
export const buildStep: Step = {
  name: 'build',
  async run(signal) {
    const { hubUrl, algolia } = readEnvironment();
    const outcome = await buildSite(
      { siteDir, hubUrl, algolia, signal, print: console.log, materialise, compile: compileLocale },
      runPlainly(() => {}),
    );
    // The step before has listed them.
    if (outcome.problems.length > 0) return { passed: 0, failed: 1, output: 'Nothing was built: see the problems of the step "content".' };
    const failures = describeFailures(outcome, 'npm test');
    const unchanged = outcome.locales.filter(({ kind }) => kind === 'unchanged').length;
    const note = `${outcome.locales.length} languages${unchanged > 0 ? `, ${unchanged} unchanged` : ''}`;
    return failures === undefined ? { passed: 1, failed: 0, note, output: '' } : { passed: 0, failed: 1, output: failures };
  },
};
