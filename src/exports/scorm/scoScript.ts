import path from 'node:path';
import { codeRoot } from '#content/codeRoot.ts';
import { bundleScript } from '#exports/bundleScript.ts';

/** The script of all packages. */
export function scoScript(): Promise<string> {
  return bundleScript(path.join(codeRoot, 'src/components/sco/sco.ts'));
}
