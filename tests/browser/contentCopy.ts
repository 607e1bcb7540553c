/** A copy of the hub's content in a temporary folder, to be changed and imported into without harm. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { addTranslate } from '#cli/commands/translate.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Worksheet } from '#model/worksheet.ts';
import { checkSite } from '#translation/checkSite.ts';
import { worksheetsOf } from '#translation/worksheet/worksheets.ts';

const CONTENT = ['docs', 'blog', 'i18n', 'data', 'static', 'versions.json', 'versioned_docs', 'versioned_sidebars', 'sidebars.ts'];

export interface ContentCopy {
  readonly read: (file: string) => string;
  /** Replaces one place of a file; the place must be there. */
  readonly edit: (file: string, from: string, to: string) => void;
  readonly worksheet: (page: string, into: WrittenLocale) => Worksheet;
  /** What `npm run hub -- translate import <po>` says. */
  readonly importPo: (po: string) => Promise<string>;
  /** Messages of `npm run hub -- check`. */
  readonly problems: () => readonly object[];
  readonly remove: () => void;
}

export function copyContent(): ContentCopy {
  const copy = mkdtempSync(path.join(tmpdir(), 'hub-copy-'));
  for (const name of CONTENT.filter((each) => existsSync(path.join(siteDir, each)))) {
    cpSync(path.join(siteDir, name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(siteDir, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  const read = (file: string): string => readFileSync(path.join(copy, file), 'utf8');
  return {
    read,
    edit(file, from, to) {
      const before = read(file);
      if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
      writeFileSync(
        path.join(copy, file),
        before.replace(from, () => to),
      );
    },
    worksheet(page, into) {
      const worksheets = worksheetsOf(copy, checkSite(copy));
      const texts = worksheets.pages.find(({ original }) => original.frontMatter.id === page);
      if (texts === undefined) throw new Error(`no page ${page}`);
      return worksheets.of(texts, into);
    },
    async importPo(po) {
      const printed: string[] = [];
      const program = new Command().exitOverride();
      const print = (line: string): void => void printed.push(line);
      addTranslate(program, { siteDir: copy, print, today: '2026-11-25', userName: () => undefined, ask: undefined });
      const file = path.join(copy, 'sent.po');
      writeFileSync(file, po);
      await program.parseAsync(['translate', 'import', file], { from: 'user' });
      return printed.join('\n');
    },
    problems: () => checkSite(copy).problems,
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
