/** The engines the hub's is measured beside. */
import path from 'node:path';
import { installPackages } from '#cli/bench/installPackages.ts';

export const PEERS = { pagefind: '1.6.0', minisearch: '7.2.0' } as const;

/** Installs what is missing; returns the folder. Throws a `UserError` where there is no registry. */
export function installPeers(siteDir: string, print: (line: string) => void): string {
  const folder = path.join(siteDir, '.cache/bench/search/peers');
  installPackages(siteDir, folder, PEERS, print);
  return folder;
}
