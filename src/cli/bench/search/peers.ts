/** The engines the hub's is measured beside, in a folder of their own: the project does not depend on them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '#content/userError.ts';

export const PEERS = { pagefind: '1.6.0', minisearch: '7.2.0' } as const;

/** Installs what is missing; returns the folder. Throws a `UserError` where there is no registry. */
export function installPeers(siteDir: string, print: (line: string) => void): string {
  const folder = path.join(siteDir, '.cache/bench/search/peers');
  const missing = Object.entries(PEERS).filter(([name, version]) => installed(folder, name) !== version);
  if (missing.length === 0) return folder;
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  print(`Installing ${wanted.join(' and ')} into ${path.relative(siteDir, folder)} …`);
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error', ...wanted];
  // Windows finds npm.cmd only through a shell.
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  const still = Object.entries(PEERS).find(([name, version]) => installed(folder, name) !== version);
  if (status !== 0 || still !== undefined) {
    throw new UserError(
      `The engines to measure beside (${wanted.join(', ')}) could not be installed; npm says:\n${stderr.trim()}\n` +
        'Expected a registry of npm packages. Fix: run this bench once where there is a connection; afterwards it needs none.',
    );
  }
  return folder;
}

function installed(folder: string, name: string): string | undefined {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version : undefined;
}
