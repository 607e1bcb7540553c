import { type Command, Option } from 'commander';
import { type AlgoliaIndexing, readAlgoliaIndexing } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { type Locale, LOCALES } from '#model/locale.ts';
import type { PageRecord } from '#search/pageRecord.ts';
import { type SearchedFamily, wordFamilies } from '#search/wordFamilies.ts';
import { checkSite } from '#translation/checkSite.ts';
import { overlaySupplies } from '#translation/overlay.ts';
import { searchRecords } from '#translation/search/searchFiles.ts';
import { explainAlgolia } from '#cli/algolia/explainAlgolia.ts';
import { type LocaleIndex, localeIndex } from '#cli/algolia/localeIndex.ts';
import { connect, replaceIndex } from '#cli/algolia/replaceIndex.ts';
import { complain, count } from './complain.ts';
import type { Host } from './host.ts';

/** What search knows of the hub's content. */
export interface SearchSource {
  /** All pages of a locale, as its readers are shown them. */
  readonly records: (locale: Locale) => readonly PageRecord[];
  readonly families: readonly SearchedFamily[];
}

/** Reads the content; throws a `UserError` that lists its problems, of which there must be none. */
export type ReadSource = (siteDir: string) => SearchSource;

interface IndexOptions {
  readonly locale?: readonly Locale[];
  readonly dryRun?: true;
}

export function addIndex(
  program: Command,
  host: Host,
  readSource: ReadSource = readSite,
  readVariables: () => AlgoliaIndexing = readAlgoliaIndexing,
): void {
  program
    .command('index')
    .description('write the index of a search service')
    .command('algolia')
    .description('put the pages of every language into Algolia: needs HUB_ALGOLIA_APP_ID and HUB_ALGOLIA_ADMIN_KEY')
    .addOption(new Option('--locale <locale...>', 'only these languages').choices(LOCALES))
    .option('--dry-run', 'show what would be sent, and send nothing')
    .action(async ({ locale: locales = LOCALES, dryRun }: IndexOptions) => {
      // Before the work: a forgotten variable is told at once.
      const variables = dryRun ? undefined : readVariables();
      // All of them before the first is sent: a page that is too big is found before anything has changed.
      const { records, families } = readSource(host.siteDir);
      const indices = locales.map((locale) => localeIndex(records(locale), families, locale));
      if (variables === undefined) tellPlan(indices, host.print);
      else await push(indices, variables, host.print);
    });
}

function readSite(siteDir: string): SearchSource {
  const site = checkSite(siteDir);
  complain(site.problems, 'Nothing was sent.');
  const { lexicon, glossary } = site.content;
  const supplies = overlaySupplies(siteDir, site);
  return {
    records: (locale) => searchRecords(siteDir, supplies, locale),
    families: wordFamilies(lexicon, glossary.concepts.values()),
  };
}

function tellPlan(indices: readonly LocaleIndex[], print: Host['print']): void {
  for (const index of indices) {
    const { biggest, synonyms } = index;
    const biggestRecord = biggest === undefined ? '' : `; the biggest is of ${biggest.url} with ${kilobytes(biggest.bytes)}`;
    print(`${index.name}: ${contents(index)}${biggestRecord}; ${count(synonyms.length, 'synonym set')}.`);
  }
  print(`Nothing was sent. In all: ${contents(sum(indices))}.`);
}

/** One after another: the free plan allows ten indices, and each is written beside the one it replaces. */
async function push(indices: readonly LocaleIndex[], variables: AlgoliaIndexing, print: Host['print']): Promise<void> {
  const client = connect(variables);
  const done: string[] = [];
  for (const [number, index] of indices.entries()) {
    print(`[${number + 1}/${indices.length}] ${index.name}: ${contents(index)} …`);
    try {
      await replaceIndex(client, index);
    } catch (error) {
      const { message, cause } = explainAlgolia(error, variables);
      throw new UserError(`${message}.\n\n${whatIsNow(done, index.name)}`, { cause });
    }
    done.push(index.name);
  }
  print(`Algolia has ${contents(sum(indices))} in ${indexCount(indices.length)}.`);
}

function whatIsNow(done: readonly string[], failed: string): string {
  const replaced = done.length === 0 ? 'No index was replaced.' : `Replaced: ${done.join(', ')}.`;
  return `${replaced} The pages in ${failed} are as they were. When it is mended, run the command again: it starts over and leaves nothing behind.`;
}

type Contents = Pick<LocaleIndex, 'pages' | 'bytes'> & { readonly records: { readonly length: number } };

function contents({ pages, records, bytes }: Contents): string {
  return `${count(pages, 'page')} in ${count(records.length, 'record')}, ${kilobytes(bytes)}`;
}

function sum(indices: readonly LocaleIndex[]): Contents {
  const total = (measure: (index: LocaleIndex) => number): number => indices.reduce((all, index) => all + measure(index), 0);
  return {
    pages: total(({ pages }) => pages),
    records: { length: total(({ records }) => records.length) },
    bytes: total(({ bytes }) => bytes),
  };
}

function indexCount(number: number): string {
  return number === 1 ? '1 index' : `${number} indices`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
