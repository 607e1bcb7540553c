import type { Command } from 'commander';
import { UserError } from '#content/userError.ts';
import type { WrittenLocale } from '#model/locale.ts';
import { confirmed } from '#translation/freshness/confirm.ts';
import { pageFreshness } from '#translation/freshness/freshness.ts';
import { writeRecord } from '#translation/freshness/records.ts';
import { inState } from '#translation/freshness/summary.ts';
import type { PageVersions } from '#translation/freshness/versions.ts';
import { count } from '#cli/commands/complain.ts';
import type { Host } from '#cli/commands/host.ts';
import { findSection, parseLocale, readDraft, type Draft, type SectionAddress } from './draft.ts';
import { person } from './person.ts';

interface Options {
  readonly locale?: WrittenLocale;
  readonly by?: string;
  readonly unrecorded?: true;
}

export function addConfirm(parent: Command, host: Host): void {
  parent
    .command('confirm')
    .description('say that a translation says what its source says now; nothing else clears a mark')
    .argument('[addresses...]', 'pages, as `page`, or sections of them, as `page#section`')
    .option('--locale <locale>', 'language of the translation', parseLocale)
    .option('--by <name>', 'who says so; by default the name Git knows')
    .option('--unrecorded', 'every section of which nothing is recorded yet; without addresses, of all pages')
    .action((addresses: readonly string[], options: Options) => {
      const draft = readDraft(host.siteDir);
      const confirmation = { by: person(options.by, host), on: host.today };
      const found = addresses.map((address) => findSection(draft, address));
      const tasks = options.unrecorded ? unrecorded(draft, found, options.locale) : named(found, options.locale);
      for (const { page, locale, keys } of tasks) {
        const file = writeRecord(host.siteDir, page.edition, confirmed(page, locale, draft.ledger, confirmation, keys));
        host.print(`Confirmed ${keys === undefined ? 'every section' : keys.join(', ')} of ${page.id} in ${locale} (${file})`);
      }
      host.print(
        tasks.length === 0
          ? 'There was nothing to confirm.'
          : `${count(tasks.length, 'translation')}, by ${confirmation.by}, ${host.today}.`,
      );
    });
}

interface Task {
  readonly page: PageVersions;
  readonly locale: WrittenLocale;
  /** Undefined: the whole page. */
  readonly keys: readonly string[] | undefined;
}

function named(addresses: readonly SectionAddress[], locale: WrittenLocale | undefined): readonly Task[] {
  if (addresses.length === 0) {
    throw new UserError(
      'No page is named. Expected at least one. Fix: write `npm run hub -- translate confirm <page>#<section> --locale <locale>`.',
    );
  }
  return [...new Set(addresses.map(({ page }) => page))].map((page) => {
    const sections = addresses.filter((address) => address.page === page);
    const keys = sections.flatMap(({ section }) => (section === undefined ? [] : [section]));
    return { page, locale: chooseLocale(page, locale), keys: keys.length < sections.length ? undefined : keys };
  });
}

/** The only translation of a page needs no naming; with several, a guess would clear somebody else's marks. */
function chooseLocale({ id, translations }: PageVersions, locale: WrittenLocale | undefined): WrittenLocale {
  const there = [...translations.keys()];
  const only = locale ?? (there.length === 1 ? there[0] : undefined);
  if (only !== undefined && translations.has(only)) return only;
  const found = only === undefined ? 'no --locale' : `--locale ${only}, into which \`${id}\` is not translated`;
  throw new UserError(
    `Found ${found}. Expected one of ${there.join(', ') || 'no language: the page has no translation yet'}. Fix: add --locale with one of these.`,
  );
}

function unrecorded({ pages, ledger }: Draft, addresses: readonly SectionAddress[], locale: WrittenLocale | undefined): readonly Task[] {
  const wanted = addresses.length === 0 ? pages : pages.filter((page) => addresses.some((address) => address.page === page));
  return wanted.flatMap((page) =>
    [...pageFreshness(page, ledger)].flatMap(([tag, sections]) => {
      const keys = inState(sections, 'unrecorded').map(({ key }) => key);
      return keys.length === 0 || (locale !== undefined && tag !== locale) ? [] : [{ page, locale: tag, keys }];
    }),
  );
}
