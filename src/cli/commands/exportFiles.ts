import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { readEnvironment } from '#content/environment.ts';
import { prepareImages } from '#content/images/prepareImages.ts';
import { nearest } from '#content/nearest.ts';
import { listEditions } from '#content/tree.ts';
import { UserError } from '#content/userError.ts';
import { fileName, type ExportedBook, type ExportFormat } from '#exports/format.ts';
import { loadFormats } from '#exports/formats.ts';
import { PDF_FORMATS, type PdfFormat } from '#exports/pdf/documents.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import { LOCALES, type Locale } from '#model/locale.ts';
import type { PageType } from '#model/page.ts';
import { checkSite } from '#translation/checkSite.ts';
import { booksOf, exportedBook } from '#translation/files/books.ts';
import { filesContext } from '#translation/files/filesContext.ts';
import { overlaySupplies } from '#translation/overlay.ts';
import { shownPages } from '#translation/shownPages.ts';
import { ensureBrowser } from '#cli/browser/ensureBrowser.ts';
import { printPdfs } from '#cli/print/printPdfs.ts';
import { stopSignal } from '#cli/process/stopSignal.ts';
import { complain } from './complain.ts';
import type { Host } from './host.ts';

interface Options {
  readonly format?: readonly string[];
  readonly locale: string;
  readonly edition: string;
  readonly out: string;
}

export function addExport(program: Command, { siteDir, print }: Host): void {
  program
    .command('export')
    .description('make files of a training module, a toolkit or a case study: for platforms, e-readers, paper, a room without a line')
    .argument('<page>', 'the id of the page, like who-decides-here')
    .option('--format <formats...>', 'one or more of the formats; `pdf` is both that are printed; without it all that need no browser')
    .option('--locale <locale>', `the reader’s locale: ${LOCALES.join(', ')}`, 'en')
    .option('--edition <name>', 'an edition like 2026; without it the working draft', WORKING_DRAFT)
    .option('--out <folder>', 'where the files are written', 'exports')
    .action(async (id: string, options: Options) => {
      const locale = localeOf(options.locale);
      const all = await loadFormats(siteDir);
      const formats = chosen(all, options.format);
      const { type, book } = await bookOf(siteDir, id, locale, options.edition);
      const fitting = formats.filter(({ types }) => types.includes(type));
      if (fitting.length === 0)
        throw new UserError(
          `--format: found ${(options.format ?? []).join(', ')}, which ${id} does not have, since it is a ${type}. Fix: ${fixFor(all, type)}.`,
        );
      const toPrint = PDF_FORMATS.filter((format) => options.format !== undefined && fitting.some((each) => each.id === format));
      if (toPrint.length > 0) await printNow(siteDir, book, toPrint, print);
      const out = path.resolve(siteDir, options.out);
      mkdirSync(out, { recursive: true });
      for (const format of fitting) {
        const bytes = format.make(book);
        if (bytes === undefined) {
          print(
            `${format.id}: ${isPdf(format) ? 'not printed; ask for it with `--format pdf`' : 'nothing to write: the module has no questions'}`,
          );
          continue;
        }
        const file = path.join(out, fileName(book.page, format));
        writeFileSync(file, bytes);
        print(`${format.id}: ${path.relative(siteDir, file)} (${bytes.length} bytes)`);
      }
      if (book.page.language !== locale) print(`The text is in ${book.page.language}: there is none in ${locale} yet. The files say so.`);
    });
}

function localeOf(name: string): Locale {
  const locale = LOCALES.find((each) => each === name);
  if (locale !== undefined) return locale;
  throw new UserError(
    `--locale: found ${JSON.stringify(name)}, expected one of ${LOCALES.join(', ')}. Fix: write it like \`--locale sq\`.`,
  );
}

/** Both files that are printed. */
const PDF = 'pdf';

function isPdf({ id }: ExportFormat): boolean {
  return PDF_FORMATS.some((format) => format === id);
}

async function printNow(siteDir: string, { page }: ExportedBook, formats: readonly PdfFormat[], print: Host['print']): Promise<void> {
  const signal = stopSignal();
  const browserPath = (): Promise<string> => ensureBrowser({ environment: readEnvironment(), siteDir, signal, print });
  await printPdfs({ siteDir, pages: [page], formats, browserPath, signal, print });
}

function chosen(formats: readonly ExportFormat[], names: readonly string[] | undefined): readonly ExportFormat[] {
  if (names === undefined) return formats;
  const known: readonly string[] = [...formats.map(({ id }) => id), PDF];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return formats.filter((format) => names.includes(format.id) || (names.includes(PDF) && isPdf(format)));
  const near = nearest(unknown, known);
  const fix = near === undefined ? 'choose one of them' : `\`--format ${near}\``;
  throw new UserError(`--format: found ${JSON.stringify(unknown)}, expected one of ${known.join(', ')}. Fix: ${fix}.`);
}

function fixFor(formats: readonly ExportFormat[], type: PageType): string {
  const fitting = formats.filter(({ types }) => types.includes(type)).map(({ id }) => id);
  return `choose one of ${fitting.join(', ')}`;
}

async function bookOf(siteDir: string, id: string, locale: Locale, edition: string): Promise<{ type: PageType; book: ExportedBook }> {
  const editions = [WORKING_DRAFT, ...listEditions(siteDir)];
  if (!editions.includes(edition)) {
    throw new UserError(
      `--edition: found ${JSON.stringify(edition)}, expected one of ${editions.join(', ')}. Fix: choose one, or leave it out for the working draft.`,
    );
  }
  const site = checkSite(siteDir);
  complain(site.problems, 'Nothing was exported.');
  const { images, problems } = await prepareImages(siteDir, site.content);
  complain(problems, 'Nothing was exported.');
  const supplies = overlaySupplies(siteDir, site, images);
  const shown = shownPages(supplies, locale, editions[1]).filter(({ texts }) => texts.original.tree.edition === edition);
  const books = booksOf(shown);
  const found = books.find((book) => book.shown.facts.id === id);
  if (found !== undefined) return { type: found.shown.facts.type, book: exportedBook(found, filesContext(siteDir, supplies, locale)) };
  const ids = books.map((book) => book.shown.facts.id);
  const near = nearest(id, ids);
  throw new UserError(
    `Found no module, toolkit or case study with the id ${JSON.stringify(id)} in ${edition}; expected one of ${ids.join(', ')}.${near ? ` Fix: \`npm run hub -- export ${near}\`.` : ''}`,
  );
}
