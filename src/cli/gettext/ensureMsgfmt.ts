import type { Environment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { aptInstaller } from '#cli/process/aptGet.ts';
import { installProgram, type InstallContext, type Installer } from '#cli/process/installer.ts';
import { findProgram, starts } from '#cli/process/program.ts';

export interface MsgfmtRequest {
  readonly environment: Pick<Environment, 'msgfmtPath' | 'searchPath'>;
  readonly siteDir: string;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
  /** Ways to get it when there is none, in the order they are tried. */
  readonly installers?: readonly Installer[];
}

const gettextPackage: Installer = aptInstaller(['gettext'], findMsgfmt);

/** The path of gettext's msgfmt for the unit tests: the one asked for, else one that is there, else one that is installed now. */
export async function ensureMsgfmt(request: MsgfmtRequest): Promise<string> {
  const { environment, siteDir, signal, print, installers = [gettextPackage] } = request;
  if (environment.msgfmtPath !== undefined) return givenMsgfmt(environment.msgfmtPath, signal);
  const context: InstallContext = { siteDir, searchPath: environment.searchPath, signal };
  const found = await findMsgfmt(context);
  if (found !== undefined) return found;
  const installed = await installProgram('msgfmt', installers, context, print);
  if ('path' in installed) return installed.path;
  throw new UserError(
    [
      'The unit tests need msgfmt of GNU gettext; none was found and none could be installed.',
      ...installed.attempts,
      'Fix: install gettext (Debian, Ubuntu: `sudo apt-get install gettext`; macOS: `brew install gettext`; Windows: `choco install gettext`), ' +
        'or set MSGFMT_PATH to the program, then run `npm test` again.',
    ].join('\n'),
  );
}

function findMsgfmt({ searchPath, signal }: InstallContext): Promise<string | undefined> {
  return findProgram(['msgfmt', 'msgfmt.exe'], searchPath, signal);
}

async function givenMsgfmt(path: string, signal: AbortSignal): Promise<string> {
  if (await starts(path, signal)) return path;
  throw new UserError(
    `MSGFMT_PATH is ${JSON.stringify(path)}, which is not a program that answers --version. ` +
      'Fix: set it to gettext’s msgfmt, like MSGFMT_PATH=/usr/bin/msgfmt, or leave it out to have one found.',
  );
}
