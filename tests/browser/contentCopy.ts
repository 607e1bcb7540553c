/** A copy of the hub's content in a temporary folder, to be changed and imported into without harm. */
import path from 'node:path';
import { Command } from 'commander';
import { addTranslate } from '#cli/commands/translate.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Worksheet } from '#model/worksheet.ts';
import { checkSite } from '#translation/checkSite.ts';
import { worksheetsOf } from '#translation/worksheet/worksheets.ts';
import { copyFolder, type FolderCopy } from './folderCopy.ts';

const CONTENT = new Set(['docs', 'blog', 'i18n', 'data', 'static', 'versions.json', 'versioned_docs', 'versioned_sidebars', 'sidebars.ts']);

export interface ContentCopy extends FolderCopy {
  readonly worksheet: (page: string, into: WrittenLocale) => Worksheet;
  /** What `npm run hub -- translate import <po>` says. */
  readonly importPo: (po: string) => Promise<string>;
  /** Messages of `npm run hub -- check`. */
  readonly problems: () => readonly object[];
}

export function copyContent(): ContentCopy {
  const copy = copyFolder((name) => CONTENT.has(name));
  const { dir, write } = copy;
  return {
    ...copy,
    worksheet(page, into) {
      const worksheets = worksheetsOf(dir, checkSite(dir));
      const texts = worksheets.pages.find(({ original }) => original.frontMatter.id === page);
      if (texts === undefined) throw new Error(`no page ${page}`);
      return worksheets.of(texts, into);
    },
    async importPo(po) {
      const printed: string[] = [];
      const program = new Command().exitOverride();
      const print = (line: string): void => void printed.push(line);
      addTranslate(program, { siteDir: dir, print, today: '2026-11-25', userName: () => undefined, ask: undefined });
      write('sent.po', po);
      await program.parseAsync(['translate', 'import', path.join(dir, 'sent.po')], { from: 'user' });
      return printed.join('\n');
    },
    problems: () => checkSite(dir).problems,
  };
}
