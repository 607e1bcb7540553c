import { childEnvironment, readEnvironment } from '#content/environment.ts';
import { aptInstaller } from '#cli/process/aptGet.ts';
import { runChild } from '#cli/process/child.ts';
import { installProgram } from '#cli/process/installer.ts';
import { findProgram } from '#cli/process/program.ts';
import type { Hugo } from './hugo.ts';

/** The one that is there, else Debian's; undefined where it cannot be had, which is printed. */
export async function findHugo(siteDir: string, signal: AbortSignal, print: (line: string) => void): Promise<Hugo | undefined> {
  const { searchPath } = readEnvironment();
  const find = (): Promise<string | undefined> => findProgram(['hugo', 'hugo.exe'], searchPath, signal, 'version');
  let program = await find();
  if (program === undefined) {
    const installed = await installProgram('Hugo', [aptInstaller(['hugo'], find)], { siteDir, searchPath, signal }, print);
    if ('path' in installed) program = installed.path;
    else
      print(
        [
          'Without Hugo there is no floor to compare with: it was not found and could not be installed. Fix: `apt-get install hugo`, then this again.',
          ...installed.attempts,
        ].join('\n'),
      );
  }
  if (program === undefined) return undefined;
  const { output } = await runChild(program, ['version'], { cwd: siteDir, env: childEnvironment({}), signal });
  return { program, version: /v(\d[\d.]*)/.exec(output)?.[1] ?? 'of an unknown version' };
}
