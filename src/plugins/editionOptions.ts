/** Options of the docs plugin for the editions: readers land on the newest, the working draft is `next`. */
import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import { WORKING_DRAFT } from '#model/edition.ts';

type EditionOptions = Pick<PluginOptions, 'lastVersion' | 'versions'>;

export function editionOptions(editions: readonly string[]): Partial<EditionOptions> {
  const newest = editions[0];
  // Before the first edition is cut, the working draft is all there is, and it is read at the library's own address.
  if (newest === undefined) return {};
  return {
    lastVersion: newest,
    versions: {
      [WORKING_DRAFT]: { label: 'next', path: 'next', banner: 'unreleased', noIndex: true },
      ...Object.fromEntries(
        editions.slice(1).map((edition) => [edition, { label: edition, path: edition, banner: 'unmaintained', noIndex: true }]),
      ),
      [newest]: { label: newest, banner: 'none' },
    },
  };
}
