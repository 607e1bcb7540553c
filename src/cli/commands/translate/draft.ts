/** What every `hub translate` command starts from: all pages of the working draft, and the records of their translations. */
import { UserError } from '#content/userError.ts';
import { nearest } from '#content/nearest.ts';
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { Ledger } from '#translation/freshness/freshness.ts';
import { loadLedger } from '#translation/freshness/ledger.ts';
import { readVersions } from '#translation/freshness/readVersions.ts';
import type { PageVersions } from '#translation/freshness/versions.ts';
import { complain } from '#cli/commands/complain.ts';

export interface Draft {
  readonly pages: readonly PageVersions[];
  readonly ledger: Ledger;
}

/** Ends the command when something cannot be read: half a picture would be taken for the whole. */
export function readDraft(siteDir: string): Draft {
  const { pages, problems } = readVersions(siteDir);
  const { ledger, problems: inRecords } = loadLedger(siteDir);
  complain([...problems, ...inRecords], 'Nothing was done.');
  return { pages, ledger };
}

/** A page by its id or by the path of its original. */
export function findPage({ pages }: Draft, name: string): PageVersions {
  const page = pages.find(({ id, path }) => id === name || path === name);
  if (page !== undefined) return page;
  const near = nearest(
    name,
    pages.map(({ id }) => id),
  );
  throw new UserError(
    `There is no page \`${name}\`. Expected the id of a page, or the path of its original. ` +
      (near === undefined
        ? 'Fix: the ids stand in the front matter, and in `npm run hub -- translate status`.'
        : `Fix: perhaps you meant \`${near}\`.`),
  );
}

export interface SectionAddress {
  readonly page: PageVersions;
  /** Undefined: the whole page. */
  readonly section: string | undefined;
}

/** `page` or `page#section`. */
export function findSection(draft: Draft, address: string): SectionAddress {
  const [name = '', section] = address.split('#');
  const page = findPage(draft, name);
  const keys = new Set([...page.original.keys(), ...[...page.translations.values()].flatMap(({ sections }) => [...sections.keys()])]);
  if (section === undefined || keys.has(section)) return { page, section };
  throw new UserError(
    `The page \`${page.id}\` has no section \`${section}\`. Expected one of ${[...keys].join(', ')}. Fix: write one of these after the #.`,
  );
}

export function parseLocale(value: string): WrittenLocale {
  const locale = WRITTEN_LOCALES.find((tag) => tag === value);
  if (locale !== undefined) return locale;
  throw new UserError(
    `\`${value}\` is no language translations are written in. Expected one of ${WRITTEN_LOCALES.join(', ')}. ` +
      'Fix: choose one of these; sr-Latn follows sr by itself.',
  );
}
