/** A reading page of the hub beside the same page of its peers, in a real browser: bytes by kind, and times on slow lines with a slow processor. */
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { readEnvironment } from '#content/environment.ts';
import { LOCALES, type Locale } from '#model/locale.ts';
import { ensureBrowser } from '#cli/browser/ensureBrowser.ts';
import { stopSignal } from '#cli/process/stopSignal.ts';
import type { CorpusPage } from './corpus/corpus.ts';
import { createCorpus } from './corpus/createCorpus.ts';
import { makeCertificate } from './pages/certificate.ts';
import { measureSizes, measureTimes, type Times } from './pages/measurePage.ts';
import { PROFILES, type Profile } from './pages/profiles.ts';
import { goalLines, sizeGoalLines, sizeLines, timeLines } from './pages/report.ts';
import { serveFolder, type ServedFolder } from './pages/serveFolder.ts';
import type { Sizes } from './pages/sizes.ts';
import { medians } from './median.ts';
import { buildSite } from './sites/buildSite.ts';
import type { Site } from './sites/site.ts';
import { SITE_NAMES, writeSites, type SiteName } from './sites/writeSites.ts';

const ROUNDS = 5;
const PAGES = 50;
const REPORTS = 10;
/** One in Latin script and one in Cyrillic. */
const READ = ['en', 'sr'] as const satisfies readonly Locale[];

type Print = (line: string) => void;
type Served = ReadonlyMap<SiteName, { readonly site: Site; readonly server: ServedFolder }>;

/** Words after the name of the bench: a number of rounds, names of generators. */
export async function benchPages(siteDir: string, print: Print, words: readonly string[]): Promise<void> {
  const signal = stopSignal();
  const rounds = Number(words.find((word) => /^\d+$/.test(word)) ?? ROUNDS);
  const only = SITE_NAMES.filter((name) => words.includes(name));
  const executablePath = await ensureBrowser({ environment: readEnvironment(), siteDir, signal, print });
  const corpus = createCorpus(siteDir, { pages: PAGES, reports: REPORTS, locales: READ });
  const sites = await writeSites({ siteDir, corpus, listed: LOCALES, only, signal, print });
  const certificate = makeCertificate();
  const served = new Map<SiteName, { readonly site: Site; readonly server: ServedFolder }>();
  for (const [name, site] of sites) {
    const { seconds } = await buildSite(site, signal);
    print(`${site.name}: built in ${seconds.toFixed(0)} s`);
    served.set(name, { site, server: await serveFolder(path.join(site.folder, site.output), certificate) });
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const protocol = certificate === undefined ? 'HTTP/1.1, because there is no openssl for a certificate' : 'HTTP/2 over TLS';
    print(`\n${browser.version()} (Chromium), Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.`);
    print(`${PAGES} pages and ${REPORTS} reports a locale; the first page, a case, read on a phone. ${protocol}, brotli 11, nothing kept.`);
    const [page] = corpus.pages;
    if (page === undefined) return;
    for (const locale of READ) await benchPage({ browser, served, page, locale, rounds, signal, print });
  } finally {
    await browser.close();
    for (const { server } of served.values()) server.close();
  }
}

interface Reading {
  readonly browser: Browser;
  readonly served: Served;
  readonly page: CorpusPage;
  readonly locale: Locale;
  readonly rounds: number;
  readonly signal: AbortSignal;
  readonly print: Print;
}

async function benchPage(reading: Reading): Promise<void> {
  const { browser, served, page, locale, print } = reading;
  const addresses = new Map([...served].map(([name, { site, server }]) => [name, server.url + site.addressOf(page, locale)]));
  const names = new Map([...served].map(([name, { site }]) => [name, site.name]));
  const sizes = new Map<SiteName, Sizes>();
  for (const [name, address] of addresses) sizes.set(name, await measureSizes(browser, address));
  print(`\nThe page in ${locale}: bytes before the end of \`load\` without pictures, and what comes by itself after it\n`);
  for (const line of [...sizeLines(names, sizes), ...sizeGoalLines(sizes)]) print(line);
  for (const profile of PROFILES) {
    const times = await inTurn(reading, addresses, profile);
    print(
      `\nThe page in ${locale} on ${profile.name} (${profile.down / 1000} kbit/s down, ${profile.roundTrip} ms there and back, ` +
        `processor ${profile.slowdown} × slower), median of ${reading.rounds}; load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}\n`,
    );
    for (const line of [...timeLines(names, times), ...goalLines(times)]) print(line);
  }
}

/** Each of them once, then each of them again: what else the machine does falls on all alike. */
async function inTurn(
  { browser, rounds, signal }: Reading,
  addresses: ReadonlyMap<SiteName, string>,
  profile: Profile,
): Promise<ReadonlyMap<SiteName, Times>> {
  const all = new Map<SiteName, Times[]>([...addresses.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, address] of addresses) {
      signal.throwIfAborted();
      all.get(name)?.push(await measureTimes(browser, address, profile));
    }
  }
  return new Map([...all].map(([name, times]) => [name, medians(times)]));
}
