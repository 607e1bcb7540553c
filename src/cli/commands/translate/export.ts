import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { UserError } from '#content/userError.ts';
import { writePo } from '#language/po/writePo.ts';
import { LOCALE_FACTS, type WrittenLocale } from '#model/locale.ts';
import type { Unit, Worksheet } from '#model/worksheet.ts';
import { writeWhole } from '#translation/writeWhole.ts';
import { count } from '#cli/commands/complain.ts';
import type { Host } from '#cli/commands/host.ts';
import { parseLocale } from './draft.ts';
import { openDesk, pageTexts } from './site.ts';

interface Options {
  readonly from?: WrittenLocale;
  readonly output?: string;
  readonly force?: true;
}

export function addExport(parent: Command, { siteDir, print, today }: Host): void {
  parent
    .command('export')
    .description('write a PO file of a page, for Poedit, OmegaT, Weblate or the editor of the site')
    .argument('<page>', 'the page, by its id')
    .argument('<locale>', 'language to translate into', parseLocale)
    .option('--from <locale>', 'language to translate from, for a page that is not translated yet', parseLocale)
    .option('--output <file>', 'where to write it; by default <page>.<locale>.po here')
    .option('--force', 'write over a file that is there')
    .action((name: string, into: WrittenLocale, { from, output, force }: Options) => {
      const desk = openDesk(siteDir);
      const texts = pageTexts(desk, name);
      const { id, language } = texts.original.frontMatter;
      if (into === language) throw originalLanguage(id, into);
      const source = from ?? into;
      if (source !== into && source !== language && !texts.translations.has(source))
        throw noSource(id, source, [language, ...texts.translations.keys()]);
      const worksheet = desk.worksheets.of(texts, into, from);
      const file = path.resolve(output ?? `${id}.${into}.po`);
      if (existsSync(file) && !force) {
        throw new UserError(
          `${file} is there already. Expected a new file, because there may be work in it. Fix: import it or move it first, or add --force.`,
        );
      }
      writeWhole(file, writePo(worksheet, { date: today }));
      print(`${file}\n${report(worksheet)}`);
    });
}

function report({ sections, from, into }: Worksheet): string {
  const units = sections.flatMap((section) => section.units);
  const number = (is: (unit: Unit) => boolean): number => units.filter(is).length;
  return [
    `From ${LOCALE_FACTS[from].label} into ${LOCALE_FACTS[into].label}: ${count(units.length, 'piece')}`,
    `${number(({ text, optional }) => text === '' && !optional)} to translate`,
    `${number(({ fuzzy }) => fuzzy)} to look at`,
    `${number(({ text, fuzzy }) => text !== '' && !fuzzy)} as they stand`,
  ].join(', ');
}

function originalLanguage(page: string, into: WrittenLocale): UserError {
  return new UserError(`\`${page}\` is written in ${into}. Expected another language. Fix: name the language to translate into.`);
}

function noSource(page: string, from: WrittenLocale, there: readonly WrittenLocale[]): UserError {
  return new UserError(`\`${page}\` has no text in ${from}. Expected one of ${there.join(', ')}. Fix: choose one of these as --from.`);
}
