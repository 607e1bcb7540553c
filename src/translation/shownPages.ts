/** Every page as the readers of one locale are shown it: the text in the best language there is, completed, with its facts. */
import path from 'node:path';
import { hubConfig } from '#hub-config';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import type { Locale } from '#model/locale.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { catalogueEntry } from './catalogue.ts';
import { completePage } from './completion/completePage.ts';
import { pageFacts, type FactsInput } from './facts.ts';
import { pathsThrough } from './learningPaths.ts';
import type { OverlaySupplies } from './overlay.ts';
import { relatedPages } from './related.ts';
import { languagesFor, optional, textIn, type PageText, type PageTexts } from './pageTexts.ts';

export interface ShownPage {
  readonly texts: PageTexts;
  readonly text: PageText;
  readonly facts: PageFacts;
  /** As the catalogue has it, if it lists the page. */
  readonly entry: CatalogueEntry;
}

export function shownPages(
  { content, ledger, pages }: Pick<OverlaySupplies, 'content' | 'ledger' | 'pages'>,
  locale: Locale,
  newestEdition: string | undefined,
): readonly ShownPage[] {
  return pages.map((texts) => {
    const { languages, text: found } = shownText(texts, locale);
    const completed = completePage(texts, found, languages, ledger);
    const text = completed === undefined ? found : { ...found, body: completed.body };
    const toolkit = toolkitOf(texts, pages, locale);
    const facts = pageFacts({
      texts,
      text,
      languages,
      reader: locale,
      registries: content.registries,
      around: { pages, newestEdition },
      ...(toolkit && { toolkit }),
      ...optional('freshness', completed?.freshness),
    });
    const paths = pathsThrough(texts.original, content, locale, newestEdition);
    const related = relatedPages(texts.original, locale, { pages, newestEdition });
    const onPaths = { ...facts, ...(related.length > 0 && { related }), ...(paths.length > 0 && { paths }) };
    return { texts, text, facts: onPaths, entry: catalogueEntry(texts, text, facts, locale, newestEdition) };
  });
}

function shownText(texts: PageTexts, reader: Locale): { languages: readonly Locale[]; text: PageText } {
  const languages = languagesFor(reader, hubConfig.fallbackChains, texts);
  return { languages, text: textIn(texts, languages[0] ?? texts.original.frontMatter.language) };
}

function toolkitOf({ original }: PageTexts, pages: readonly PageTexts[], reader: Locale): FactsInput['toolkit'] {
  if (original.frontMatter.type !== 'toolkit' && original.frontMatter.type !== 'toolkit-step') return undefined;
  const folder = path.posix.dirname(original.file);
  const members = pages.filter((page) => page.original.tree === original.tree && path.posix.dirname(page.original.file) === folder);
  const overview = members.find((page) => page.original.frontMatter.type === 'toolkit');
  if (overview === undefined) return undefined;
  const steps = members.map((page) => page.original).filter((page) => page.frontMatter.type === 'toolkit-step');
  return { overview: overview.original, steps, ...optional('retiredBecause', shownText(overview, reader).text.retiredBecause) };
}
