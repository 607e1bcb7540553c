/** The generators the hub is measured beside, in a folder of their own. */
import path from 'node:path';
import { installPackages } from '#cli/bench/installPackages.ts';

/** Astro 7 needs a newer Node than the hub; the package brings one. */
export const PEERS = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', vitepress: '1.6.4', node: '22.23.3' } as const;

/** Installs what is missing; returns the folder. Throws a `UserError` where there is no registry. */
export function installPeers(siteDir: string, print: (line: string) => void): string {
  const folder = path.join(siteDir, '.cache/bench/sites/peers');
  installPackages(siteDir, folder, PEERS, print);
  return folder;
}

export function peerNode(peers: string): string {
  return path.join(peers, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
