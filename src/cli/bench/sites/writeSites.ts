/** The corpus, written for the hub and for all its peers. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '#model/locale.ts';
import type { Corpus } from '#cli/bench/corpus/corpus.ts';
import { writeDocusaurus } from './docusaurus.ts';
import { findHugo } from './findHugo.ts';
import { writeHub } from './hub.ts';
import { writeHugo } from './hugo.ts';
import { installPeers } from './peers.ts';
import type { Site } from './site.ts';
import { writeStarlight } from './starlight.ts';
import { writeVitePress } from './vitepress.ts';

export interface SitesOrder {
  readonly siteDir: string;
  readonly corpus: Corpus;
  readonly listed: readonly Locale[];
  /** Names of those wanted, all where there are none. */
  readonly only: readonly string[];
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

export const SITE_NAMES = ['hub', 'docusaurus', 'starlight', 'vitepress', 'hugo'] as const;
export type SiteName = (typeof SITE_NAMES)[number];

/** What was there of an earlier run is removed. Hugo is missing where it cannot be had. */
export async function writeSites({ siteDir, corpus, listed, only, signal, print }: SitesOrder): Promise<ReadonlyMap<SiteName, Site>> {
  const peers = installPeers(siteDir, print);
  // Below the peers, so that their packages are found.
  const work = path.join(peers, 'sites');
  rmSync(work, { recursive: true, force: true });
  const sites = new Map<SiteName, Site>();
  for (const name of SITE_NAMES.filter((each) => only.length === 0 || only.includes(each))) {
    const hugo = name === 'hugo' ? await findHugo(siteDir, signal, print) : undefined;
    if (name === 'hugo' && hugo === undefined) continue;
    const folder = path.join(work, name);
    mkdirSync(folder, { recursive: true });
    const order = { siteDir, folder, corpus, listed };
    if (name === 'hub') sites.set(name, await writeHub(order));
    if (name === 'docusaurus') sites.set(name, await writeDocusaurus(order));
    if (name === 'starlight') sites.set(name, await writeStarlight(order, peers));
    if (name === 'vitepress') sites.set(name, await writeVitePress(order, peers));
    if (hugo !== undefined) sites.set(name, await writeHugo(order, hugo));
  }
  return sites;
}
