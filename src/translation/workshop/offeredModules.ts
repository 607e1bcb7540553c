/** The modules a workshop can be made of: those of the newest edition, and those of the working draft that no edition has yet. */
import { WORKING_DRAFT } from '#model/edition.ts';
import type { FrontMatterOf } from '#model/page.ts';
import type { PageTexts } from '#translation/pageTexts.ts';

export function offeredModules(pages: readonly PageTexts[], newestEdition: string | undefined): readonly PageTexts[] {
  const published = pages.filter(({ original: { frontMatter } }) => frontMatter.type === 'module' && frontMatter.status === 'published');
  const of = (edition: string): readonly PageTexts[] =>
    published.filter(({ original: { tree } }) => tree.kind === 'library' && tree.edition === edition);
  const newest = newestEdition === undefined ? [] : of(newestEdition);
  const there = new Set(newest.map(({ original }) => original.frontMatter.id));
  return [...newest, ...of(WORKING_DRAFT).filter(({ original }) => !there.has(original.frontMatter.id))];
}

export function moduleFront({ original: { frontMatter } }: PageTexts): FrontMatterOf<'module'> {
  if (frontMatter.type === 'module') return frontMatter;
  throw new Error(`${frontMatter.id} is no module; only modules are offered`);
}
