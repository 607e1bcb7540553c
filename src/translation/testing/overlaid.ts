/** The overlay of a test site, read as Docusaurus reads it. */
import { DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils';
import { checkContent } from '#content/checkContent.ts';
import { createSite, edited, type SiteFiles } from '#content/testing/site.ts';
import type { Locale } from '#model/locale.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { formatProblem } from '#model/problem.ts';
import { overlayFiles, overlaySupplies } from '#translation/overlay.ts';
import { loadLedger } from '#translation/freshness/ledger.ts';
import type { FileTree } from '#translation/writeTree.ts';

/** One more page: a case written in Serbian, and not translated. */
export const SERBIAN_CASE: SiteFiles = {
  'docs/case-studies/magacin.md': edited('docs/case-studies/case.md', 'id: case\ntitle: Case', 'id: magacin\ntitle: Магацин\nlanguage: sr')
    .replace('A sentence that is', 'Реченица је')
    .replace('place: Pula', 'place: Београд')
    .replace('## Context', '## Контекст')
    .replace('It began in a hall.', 'Почело је у `хала.md`, види [извештај](/practice/visit/).'),
};

/** The overlay of one locale for the site with changes. */
export function overlayOf(locale: Locale, changes: SiteFiles = {}): FileTree {
  return overlayOfSite(createSite(changes), locale);
}

export function overlayOfSite(siteDir: string, locale: Locale): FileTree {
  const { content, problems } = checkContent(siteDir);
  const { ledger } = loadLedger(siteDir);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return overlayFiles(siteDir, overlaySupplies(siteDir, { content, ledger }), locale);
}

/** The text of a file of the overlay. */
export function textOf(files: FileTree, file: string): string {
  const content = files.get(file);
  if (content === undefined) throw new Error(`the overlay has no ${file}, only ${[...files.keys()].join(', ')}`);
  return content.toString();
}

export interface OverlaidPage {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** `frontMatter.hub`. */
  readonly hub: PageFacts;
  readonly body: string;
}

/** One page of the overlay; `case-studies/case.md` is a page of the working draft. */
export async function pageOf(files: FileTree, file: string, tree = 'docusaurus-plugin-content-docs/current'): Promise<OverlaidPage> {
  const filePath = `${tree}/${file}`;
  const { frontMatter, content } = await DEFAULT_PARSE_FRONT_MATTER({ filePath, fileContent: textOf(files, filePath) });
  // The overlay wrote the facts from this very type.
  return { frontMatter, hub: frontMatter['hub'] as PageFacts, body: content };
}
