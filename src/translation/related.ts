/** Cases and tools lead to each other: where a step was done like this, and which steps help to do what a case did. */
import path from 'node:path';
import { linkTarget } from '#content/checks/linkTarget.ts';
import type { OriginalPage } from '#content/content.ts';
import type { Locale } from '#model/locale.ts';
import type { LinkedPage } from '#model/pageFacts.ts';
import type { PageType } from '#model/page.ts';
import { isDraft, linkedPage, type Surroundings } from './moduleFacts.ts';
import type { PageTexts } from './pageTexts.ts';

const TOOLS: ReadonlySet<PageType> = new Set(['toolkit', 'toolkit-step']);

/** Of a toolkit or a step the cases its text links to; of a case the steps, or toolkits, that link to it. In the edition of the page. */
export function relatedPages(original: OriginalPage, reader: Locale, around: Surroundings): readonly LinkedPage[] {
  const near = around.pages.filter((page) => page.original.tree === original.tree && !isDraft(page, around.pages));
  return related(original, near).map((page) => linkedPage(page, reader, around.newestEdition));
}

function related(original: OriginalPage, near: readonly PageTexts[]): readonly PageTexts[] {
  if (TOOLS.has(original.frontMatter.type)) {
    const files = linkedFiles(original);
    return near.filter((page) => page.original.frontMatter.type === 'case-study' && files.has(page.original.file));
  }
  if (original.frontMatter.type !== 'case-study') return [];
  const tools = near.filter((page) => TOOLS.has(page.original.frontMatter.type) && linkedFiles(page.original).has(original.file));
  const steps = tools.filter((page) => page.original.frontMatter.type === 'toolkit-step');
  // Where a step links to the case, its overview says no more.
  return tools.filter((page) => steps.includes(page) || !steps.some((step) => folder(step) === folder(page))).toSorted(byPlace);
}

/** Files of the same tree that the text links to. */
function linkedFiles({ outline, file }: OriginalPage): ReadonlySet<string> {
  return new Set(
    outline.links.flatMap(({ url }) => {
      const target = linkTarget(url);
      return target.kind === 'file' ? [path.posix.join(path.posix.dirname(file), target.path)] : [];
    }),
  );
}

function folder({ original }: PageTexts): string {
  return path.posix.dirname(original.file);
}

function byPlace(a: PageTexts, b: PageTexts): number {
  const step = ({ original: { frontMatter } }: PageTexts): number => (frontMatter.type === 'toolkit-step' ? frontMatter.step : 0);
  return folder(a).localeCompare(folder(b), 'en') || step(a) - step(b);
}
