/** Builds of the same corpus by the hub and its peers, turn about: cold, with nothing changed, with one translated page changed. */
import { appendFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { DEFAULT_LOCALE, isDerived, LOCALES, type Locale } from '#model/locale.ts';
import { stopSignal } from '#cli/process/stopSignal.ts';
import { goalLines, buildLines, type BuildRuns } from './builds/report.ts';
import { sizeOf } from './builds/size.ts';
import type { Corpus } from './corpus/corpus.ts';
import { createCorpus } from './corpus/createCorpus.ts';
import { buildSite, removeLeftovers, type Built } from './sites/buildSite.ts';
import type { Site } from './sites/site.ts';
import { SITE_NAMES, writeSites, type SiteName } from './sites/writeSites.ts';

const REPORTS = 40;

type Print = (line: string) => void;

/** Words after the name of the bench: numbers of pages, locales and rounds, in this order; names of generators. */
export async function benchBuild(siteDir: string, print: Print, words: readonly string[]): Promise<void> {
  const signal = stopSignal();
  const { pages, locales, rounds } = sizeOf(words);
  const only = SITE_NAMES.filter((name) => words.includes(name));
  const reports = Math.min(REPORTS, pages);
  const corpus = createCorpus(siteDir, { pages, reports, locales: LOCALES.slice(0, locales) });
  const sites = await writeSites({ siteDir, corpus, listed: corpus.locales, only, signal, print });
  print(
    `${pages} pages and ${reports} reports in ${corpus.locales.join(', ')}; rounds: ${rounds}, turn about; cold / nothing changed / one translated page changed.`,
  );
  print(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB; load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}.`,
  );
  const runs = new Map<SiteName, BuildRuns>([...sites.keys()].map((name) => [name, { cold: [], unchanged: [], page: [] }]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, site] of sites) {
      const measured = await measure(site, corpus, round, signal);
      runs.get(name)?.cold.push(measured.cold);
      runs.get(name)?.unchanged.push(measured.unchanged);
      if (measured.page !== undefined) runs.get(name)?.page.push(measured.page);
      print(`  round ${round}: ${site.name}: ${toldOf(measured)} s; load ${(loadavg()[0] ?? 0).toFixed(1)}`);
    }
  }
  const names = new Map([...sites].map(([name, site]) => [name, site.name]));
  print(
    '\nSeconds, median of the rounds; in brackets the ratio to Starlight’s. Memory: all processes of a build together, pages they share counted in each; the highest.\n',
  );
  for (const line of [...buildLines(names, runs), ...goalLines(runs)]) print(line);
}

interface Round {
  readonly cold: Built;
  readonly unchanged: Built;
  /** Undefined where there is no translation. */
  readonly page: Built | undefined;
}

async function measure(site: Site, corpus: Corpus, round: number, signal: AbortSignal): Promise<Round> {
  removeLeftovers(site);
  const cold = await buildSite(site, signal);
  const unchanged = await buildSite(site, signal);
  const translated = translatedLocale(corpus);
  const [page] = corpus.pages;
  if (translated === undefined || page === undefined) return { cold, unchanged, page: undefined };
  // The last section gets longer.
  appendFileSync(path.join(site.folder, site.fileOf(page, translated)), `\nBench ${round}.\n`);
  return { cold, unchanged, page: await buildSite(site, signal) };
}

/** The first there is: its text is nobody else's source. */
function translatedLocale({ locales }: Corpus): Locale | undefined {
  return locales.find((locale) => locale !== DEFAULT_LOCALE && !isDerived(locale));
}

function toldOf({ cold, unchanged, page }: Round): string {
  return [cold, unchanged, ...(page === undefined ? [] : [page])].map(({ seconds }) => seconds.toFixed(1)).join(' / ');
}
