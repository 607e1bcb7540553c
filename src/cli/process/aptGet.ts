import { runInstaller, type InstallContext, type Installer } from './installer.ts';
import { findProgram } from './program.ts';

/** Installs packages of Debian and Ubuntu, as root or where sudo asks for no password; `find` finds the program they bring. */
export function aptInstaller(packages: readonly string[], find: (context: InstallContext) => Promise<string | undefined>): Installer {
  return {
    name: 'apt-get',
    applies: async (context) => (await aptGet(context)) !== undefined,
    async install(context) {
      const command = (await aptGet(context)) ?? [];
      const update = await runInstaller(context, [...command, 'update', '-q']);
      const install = await runInstaller(context, [...command, 'install', '-q', '-y', '--no-install-recommends', ...packages]);
      return { path: await find(context), output: update.output + install.output };
    },
  };
}

/** The command line that starts apt-get with the rights to install, undefined where there is none. */
async function aptGet(context: InstallContext): Promise<readonly string[] | undefined> {
  const program = await findProgram(['apt-get'], context.searchPath, context.signal);
  if (program === undefined) return undefined;
  const settings = ['DEBIAN_FRONTEND=noninteractive', program, '-o', 'DPkg::Lock::Timeout=120'];
  if (process.getuid?.() === 0) return ['env', ...settings];
  const { code } = await runInstaller(context, ['sudo', '-n', 'true']);
  return code === 0 ? ['sudo', '-n', 'env', ...settings] : undefined;
}
