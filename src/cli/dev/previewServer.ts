import type { Locale } from '#model/locale.ts';
import { docusaurusEnvironment } from '#cli/site/compileLocale.ts';
import { runChild } from '#cli/process/child.ts';
import type { ChildResult } from '#cli/process/child.ts';
import { packageBin } from '#cli/process/packageBin.ts';

export interface PreviewOptions {
  readonly siteDir: string;
  readonly locale: Locale;
  readonly host: string;
  readonly port: number;
  readonly signal: AbortSignal;
  readonly print: (text: string) => void;
}

/** Runs Docusaurus' live preview of one locale until it is stopped. Its output is passed on without stacks, which tell an author nothing. */
export function runPreview({ siteDir, locale, host, port, signal, print }: PreviewOptions): Promise<ChildResult> {
  const script = packageBin(siteDir, '@docusaurus/core', 'docusaurus');
  const args = [script, 'start', '--locale', locale, '--host', host, '--port', String(port), '--no-open'];
  let rest = '';
  return runChild(process.execPath, args, {
    cwd: siteDir,
    env: docusaurusEnvironment(`.cache/generated/dev-${locale}`),
    signal,
    onOutput(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (!isStackLine(line)) print(line);
    },
  });
}

function isStackLine(line: string): boolean {
  return /^\W*at .+(?::\d+:\d+\)?|\(<anonymous>\))\s*\W*$/.test(line);
}
