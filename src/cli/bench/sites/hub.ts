/** The hub itself: a thin copy of its checkout, whose library and reports are the corpus, with records of its translations. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { library, listTrees, translationRoot, type ContentTree } from '#content/tree.ts';
import { linkPackages } from '#desk/publish/site/checkout.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import { DEFAULT_LOCALE, isDerived, LOCALES, writtenSource, type Locale } from '#model/locale.ts';
import { confirmed } from '#translation/freshness/confirm.ts';
import { readVersions } from '#translation/freshness/readVersions.ts';
import { writeRecord } from '#translation/freshness/records.ts';
import { textOf, type Corpus, type CorpusPage } from '#cli/bench/corpus/corpus.ts';
import { picture, PICTURE, put } from './files.ts';
import { aboutText, originalText, translationText } from './hubPage.ts';
import { addressPart, localePath, type Site, type SiteOrder } from './site.ts';

const COPIED = [
  'src',
  'static',
  'i18n',
  'data',
  'docusaurus.config.ts',
  'hub.config.ts',
  'sidebars.ts',
  'package.json',
  'package-lock.json',
  'GUIDE.md',
  'tsconfig.json',
];
/** Pages, records of their translations, and lists that name pages. */
const LEFT_OUT = /\/i18n\/\w+\/docusaurus|\/data\/(?:translation|paths|situations)/;

export async function writeHub({ siteDir, folder, corpus }: SiteOrder): Promise<Site> {
  for (const name of COPIED) {
    cpSync(path.join(siteDir, name), path.join(folder, name), {
      recursive: true,
      filter: (from) => !LEFT_OUT.test(from.slice(siteDir.length).split(path.sep).join('/')),
    });
  }
  put(folder, 'versions.json', '[]\n');
  await linkPackages(siteDir, folder);
  await writeContent(folder, corpus);
  buildOnly(folder, corpus.locales);
  return {
    name: 'hub',
    folder,
    command: { program: process.execPath, args: ['src/cli/start.mjs', 'build'], env: { CI: '1' } },
    output: 'build',
    leftovers: ['build', '.cache', '.overlay', 'node_modules/.cache'],
    fileOf,
    addressOf,
  };
}

async function writeContent(folder: string, { pages, reports, locales }: Corpus): Promise<void> {
  const image = await picture();
  put(folder, 'docs/pages/about.md', aboutText());
  for (const page of [...pages, ...reports]) {
    put(folder, fileOf(page, DEFAULT_LOCALE), originalText(page));
    put(folder, path.posix.join(path.posix.dirname(fileOf(page, DEFAULT_LOCALE)), PICTURE), image);
    for (const locale of locales) {
      if (locale !== DEFAULT_LOCALE && !isDerived(locale)) put(folder, fileOf(page, locale), translationText(page, textOf(page, locale)));
    }
  }
  const ledger = { recordOf: () => undefined };
  for (const versions of readVersions(folder).pages) {
    for (const locale of versions.translations.keys()) {
      writeRecord(folder, versions.edition, confirmed(versions, locale, ledger, { by: 'Bench', on: '2026-01-01' }, undefined));
    }
  }
}

/** A build makes all nine locales; of fewer, the copy is told in the two files that go through them. */
function buildOnly(folder: string, locales: readonly Locale[]): void {
  if (locales.length === LOCALES.length) return;
  for (const file of ['buildSite.ts', 'localeInputs.ts']) {
    const absolute = path.join(folder, 'src/cli/site', file);
    const text = readFileSync(absolute, 'utf8');
    const list = `const LOCALES = ${JSON.stringify(locales)} as const;`;
    const changed = text.replace(/import \{ LOCALES \} from '#model\/locale\.ts';\n([\s\S]*?)\n\n/, `$1\n${list}\n\n`);
    if (changed === text) throw new Error(`${file} does not import the locales as this bench expects`);
    writeFileSync(absolute, changed);
  }
}

function fileOf(page: CorpusPage, locale: Locale): string {
  const tree = treeOf(page);
  return `${locale === DEFAULT_LOCALE ? tree.root : translationRoot(tree, writtenSource(locale))}/${page.file}.md`;
}

function treeOf({ kind }: CorpusPage): ContentTree {
  const reports = listTrees('').find((tree) => tree.kind === 'reports');
  if (reports === undefined) throw new Error('the hub has no reports');
  return kind === 'report' ? reports : library(WORKING_DRAFT);
}

function addressOf(page: CorpusPage, locale: Locale): string {
  const part = page.kind === 'report' ? `practice/${page.id}` : `library/${addressPart(page)}`;
  return `${localePath(locale)}${part}/`;
}
