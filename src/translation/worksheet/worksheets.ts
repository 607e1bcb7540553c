/** Makes the worksheets of the working draft. */
import { pagePath } from '#content/address.ts';
import { listEditions } from '#content/tree.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Worksheet, WorksheetLabels } from '#model/worksheet.ts';
import type { CheckedSite } from '#translation/checkSite.ts';
import { versionsOf } from '#translation/freshness/versions.ts';
import { interfaceStrings } from '#translation/interface.ts';
import { groupTexts, type PageTexts } from '#translation/pageTexts.ts';
import { buildMemory, type Memory } from './memory.ts';
import { conceptFinder } from './namedConcepts.ts';
import { readPending } from './pending.ts';
import { worksheetOf } from './worksheet.ts';
import { worksheetLabels } from './worksheetLabels.ts';

export interface Worksheets {
  /** The pages translators work on; editions are frozen. */
  readonly pages: readonly PageTexts[];
  readonly of: (texts: PageTexts, into: WrittenLocale, from?: WrittenLocale) => Worksheet;
}

export function worksheetsOf(siteDir: string, { content, ledger }: Pick<CheckedSite, 'content' | 'ledger'>): Worksheets {
  const pages = groupTexts(content).filter(({ original }) => (original.tree.edition ?? WORKING_DRAFT) === WORKING_DRAFT);
  const versions = pages.map(versionsOf);
  const glossary = content.glossary.concepts;
  const finder = conceptFinder(glossary.values());
  const [newestEdition] = listEditions(siteDir);
  const memories = new Map<WrittenLocale, Memory>();
  const labels = new Map<WrittenLocale, WorksheetLabels>();
  return {
    pages,
    of(texts, into, from) {
      const { frontMatter, tree, file } = texts.original;
      const supplies = {
        ledger,
        memory: kept(memories, into, () => buildMemory(versions, ledger, into)),
        glossary,
        finder,
        labels: kept(labels, into, () => worksheetLabels(interfaceStrings(siteDir, into))),
        pending: readPending(siteDir, into, frontMatter.id),
        address: pagePath(tree, file, newestEdition),
      };
      return worksheetOf(texts, into, supplies, from);
    },
  };
}

function kept<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
