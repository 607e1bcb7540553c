/** What a bench measures beside, in a folder of its own: the project does not depend on it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '#content/userError.ts';

/**
 * Installs what is missing below `folder`. Throws a `UserError` where there is no registry.
 * @param wanted versions by the names of packages
 */
export function installPackages(
  siteDir: string,
  folder: string,
  wanted: Readonly<Record<string, string>>,
  print: (line: string) => void,
): void {
  const missing = (): boolean => Object.entries(wanted).some(([name, version]) => installed(folder, name) !== version);
  if (!missing()) return;
  const packages = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
  print(`Installing ${packages.join(' and ')} into ${path.relative(siteDir, folder)} …`);
  mkdirSync(folder, { recursive: true });
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...packages,
  ];
  // Windows finds npm.cmd only through a shell.
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status === 0 && !missing()) return;
  throw new UserError(
    `What to measure beside (${packages.join(', ')}) could not be installed; npm says:\n${stderr.trim()}\n` +
      'Expected a registry of npm packages. Fix: run this bench once where there is a connection; afterwards it needs none.',
  );
}

function installed(folder: string, name: string): string | undefined {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version : undefined;
}
