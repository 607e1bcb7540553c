/** What configurations of other servers are made of, read from a built site: nothing in them is written twice. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#model/locale.ts';
import { HASHED } from '#desk/site/cacheControl.ts';
import { contentType, isText } from '#desk/site/contentType.ts';
import { inlineScripts } from '#desk/site/inlineScripts.ts';

export interface SiteFacts {
  /** Those that are built in a folder of their own. */
  readonly locales: readonly Locale[];
  /** Types by ends of names, without the dot: `['epub', 'application/epub+zip']`. */
  readonly types: ReadonlyMap<string, string>;
  /** Files whose type is not that of their end, by name: `['atom.xml', 'application/atom+xml; charset=utf-8']`. */
  readonly namedTypes: ReadonlyMap<string, string>;
  /** Where such files lie in the site: `sq/practice/atom.xml`. */
  readonly named: readonly string[];
  /** Folders whose files never change under their names: `sq/assets/`. */
  readonly hashed: readonly string[];
  /** Hashes of inline scripts: of decks of slides, and of all other pages together. */
  readonly scripts: { readonly pages: readonly string[]; readonly decks: readonly string[] };
  /** Origins that scripts may ask beside the hub. */
  readonly connect: readonly string[];
}

/** Each deck carries all that turns its pages: hashes that no other page needs. */
export const DECK = /\.slides\.html$/;

/** Some seconds, for every page is read. */
export async function readSiteFacts(dir: string, connect: readonly string[]): Promise<SiteFacts> {
  const names = (await readdir(dir, { recursive: true }))
    .filter((name) => path.extname(name) !== '')
    .map((name) => name.replaceAll(path.sep, '/'));
  const present = new Set(names);
  const ends = [...new Set(names.filter((name) => !isCopy(name)).map((name) => path.extname(name)))].toSorted();
  const named = names.filter((name) => contentType(name) !== contentType(`x${path.extname(name)}`)).toSorted();
  return {
    locales: LOCALES.filter((locale) => locale !== DEFAULT_LOCALE && present.has(`${locale}/404.html`)),
    types: new Map(ends.map((end) => [end.slice(1), contentType(`x${end}`)])),
    namedTypes: new Map(named.map((name) => [path.posix.basename(name), contentType(name)])),
    named,
    hashed: [...new Set(names.flatMap((name) => HASHED.exec(name)?.[0] ?? []))].toSorted(),
    scripts: await readScripts(dir, names),
    connect,
  };
}

function isCopy(name: string): boolean {
  return /\.(?:br|gz)$/.test(name) && isText(name.slice(0, -3));
}

async function readScripts(dir: string, names: readonly string[]): Promise<SiteFacts['scripts']> {
  const found = { pages: new Set<string>(), decks: new Set<string>() };
  for (const name of names) {
    if (!name.endsWith('.html')) continue;
    for (const hash of inlineScripts(await readFile(path.join(dir, name), 'utf8'))) found[DECK.test(name) ? 'decks' : 'pages'].add(hash);
  }
  return { pages: [...found.pages].toSorted(), decks: [...found.decks].toSorted() };
}
