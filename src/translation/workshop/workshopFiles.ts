/** What the workshop builder fetches: the list of modules of a locale, and a file for each module. */
import { createHash } from 'node:crypto';
import { listEditions } from '#content/tree.ts';
import { localeBase } from '#content/address.ts';
import { LOCALE_FACTS, LOCALES, type Locale } from '#model/locale.ts';
import type { Strings } from '#training/render/strings.ts';
import type { IndexedModule, ModuleData, WorkshopIndex } from '#training/workshop/moduleData.ts';
import { DATA_VERSION, WORKSHOP_FOLDER } from '#training/workshop/moduleData.ts';
import { exportedPage } from '#translation/files/exportedPage.ts';
import { interfaceStrings } from '#translation/interface.ts';
import type { OverlaySupplies } from '#translation/overlay.ts';
import { shownPages, type ShownPage } from '#translation/shownPages.ts';
import { indexedModule } from './indexedModule.ts';
import { moduleData } from './moduleData.ts';
import { moduleFront, offeredModules } from './offeredModules.ts';
import { htmlWriter } from './pieceHtml.ts';
import { printedWords } from './printedWords.ts';

/** What the files of all locales are made from. */
export interface WorkshopSupplies {
  /** Modules as each locale's readers are shown them. */
  readonly shown: ReadonlyMap<Locale, readonly ShownPage[]>;
}

export function workshopSupplies(siteDir: string, supplies: Pick<OverlaySupplies, 'content' | 'ledger' | 'pages'>): WorkshopSupplies {
  const newest = listEditions(siteDir)[0];
  const pages = offeredModules(supplies.pages, newest);
  return { shown: new Map(LOCALES.map((locale) => [locale, shownPages({ ...supplies, pages }, locale, newest)])) };
}

export interface WorkshopFiles {
  readonly index: WorkshopIndex;
  /** By path in the locale's site. */
  readonly published: ReadonlyMap<string, string | Buffer>;
}

export function workshopFiles(
  siteDir: string,
  { content, workshop, images }: Pick<OverlaySupplies, 'content' | 'workshop' | 'images'>,
  locale: Locale,
): WorkshopFiles {
  const stringsOf = remembered((language) => interfaceStrings(siteDir, language));
  // Without a host: the links lead to the site the files are read on.
  const context = { siteDir, content, images, reader: locale, newestEdition: listEditions(siteDir)[0], hubUrl: '', stringsOf };
  const published = new Map<string, string | Buffer>();
  const modules = (workshop.shown.get(locale) ?? []).flatMap((shown): IndexedModule[] => {
    const page = exportedPage(shown, context);
    if (page.module === undefined) return [];
    const used = new Map<string, Uint8Array>();
    const folder = `${localeBase(locale)}${WORKSHOP_FOLDER}/images/`;
    const hash = hashOf(shown);
    const data = moduleData({ page, module: page.module, hash, toHtml: htmlWriter(page, stringsOf, { folder, used }), stringsOf });
    const whole: ModuleData = { ...data, images: [...used.keys()].map((name) => folder + name) };
    published.set(`${WORKSHOP_FOLDER}/${page.id}.json`, JSON.stringify(whole));
    for (const [name, bytes] of used) published.set(`${WORKSHOP_FOLDER}/images/${name}`, Buffer.from(bytes));
    return [indexedModule(page, page.module, { front: moduleFront(shown.texts), hash, shown: workshop.shown })];
  });
  const words = printedWords(stringsOf(locale), locale);
  published.set(`${WORKSHOP_FOLDER}/words.json`, JSON.stringify(words));
  return { index: { version: DATA_VERSION, modules: sorted(modules, locale), words }, published };
}

/** Of the original: the same in every language, so that a plan can be opened in any. */
function hashOf({ texts: { original } }: ShownPage): string {
  return createHash('sha256').update(original.body).digest('hex').slice(0, 8);
}

function sorted(modules: readonly IndexedModule[], locale: Locale): readonly IndexedModule[] {
  const { compare } = new Intl.Collator(LOCALE_FACTS[locale].intl);
  return modules.toSorted((a, b) => compare(a.title, b.title));
}

function remembered(stringsOf: (language: Locale) => Strings): (language: Locale) => Strings {
  const known = new Map<Locale, Strings>();
  return (language) => {
    const found = known.get(language) ?? stringsOf(language);
    known.set(language, found);
    return found;
  };
}
