import { nearest } from '#content/nearest.ts';
import { UserError } from '#content/userError.ts';
import { checkSite, type CheckedSite } from '#translation/checkSite.ts';
import type { PageTexts } from '#translation/pageTexts.ts';
import { worksheetsOf, type Worksheets } from '#translation/worksheet/worksheets.ts';

export interface TranslationDesk {
  readonly site: CheckedSite;
  readonly worksheets: Worksheets;
}

export function openDesk(siteDir: string): TranslationDesk {
  const site = checkSite(siteDir);
  return { site, worksheets: worksheetsOf(siteDir, site) };
}

/** A page by its id or by the path of its original; one with mistakes in its front matter cannot be found. */
export function pageTexts({ worksheets }: TranslationDesk, name: string): PageTexts {
  const page = worksheets.pages.find(({ original }) => original.frontMatter.id === name || original.path === name);
  if (page !== undefined) return page;
  const ids = worksheets.pages.map(({ original }) => original.frontMatter.id);
  const near = nearest(name, ids);
  throw new UserError(
    `There is no page \`${name}\`. Expected the id of a page, or the path of its original. ` +
      (near === undefined
        ? 'Fix: `npm run hub -- translate status` lists them; `npm run hub -- check` says which cannot be read.'
        : `Fix: perhaps you meant \`${near}\`.`),
  );
}
