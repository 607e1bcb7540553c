/** What links are followed with: the pages by place, and the files and addresses that exist. */
import type { Content, OriginalPage, Page } from '#content/content.ts';
import { placeKey } from '#content/places.ts';
import type { CheckContext } from './check.ts';

export interface LinkMap extends Pick<CheckContext, 'files' | 'trees' | 'addresses'> {
  readonly byPath: ReadonlyMap<string, OriginalPage>;
  readonly byPlace: ReadonlyMap<string, OriginalPage>;
}

export function linkMap({ originals }: Content, { files, trees, addresses }: CheckContext): LinkMap {
  const byPath = new Map(originals.map((page) => [page.path, page]));
  const byPlace = new Map(originals.map((page) => [placeKey(page), page]));
  return { files, trees, addresses, byPath, byPlace };
}

/** Id of the section the hub makes of a page's sources. */
export const SOURCES_ID = 'sources';

/** Ids a link can lead to on this page. */
export function anchorsOf(page: Page, { byPlace }: LinkMap): ReadonlySet<string> {
  const { headings, directives } = page.outline;
  const worksheets = directives.filter(({ name }) => name === 'worksheet');
  const ids = [...headings.map(({ id }) => id), ...worksheets.map(({ attributes }) => attributes['id'])];
  const hasSources = (byPlace.get(placeKey(page))?.frontMatter.sources.length ?? 0) > 0;
  return new Set([...ids.filter((id) => id !== undefined), ...(hasSources ? [SOURCES_ID] : [])]);
}

/** Whether a page is left out of the built site; undefined when its original, or the toolkit of a step, cannot be read. */
export function isDraft(page: Page, { byPlace, byPath }: LinkMap): boolean | undefined {
  const original = byPlace.get(placeKey(page));
  if (original?.frontMatter.type !== 'toolkit-step') return statusIsDraft(original);
  return statusIsDraft(byPath.get(original.path.replace(/[^/]+$/, 'index.md')));
}

function statusIsDraft(page: OriginalPage | undefined): boolean | undefined {
  return page !== undefined && 'status' in page.frontMatter ? page.frontMatter.status === 'draft' : undefined;
}
