/** Reads a built locale and says what can be kept of it, and what that weighs. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pageParts } from '#exports/built/pageParts.ts';
import { pageText } from '#exports/built/pageText.ts';
import type { OfflineFile, OfflineSet, OfflineSets, OfflineText } from '#model/offlineSets.ts';
import { fileOf, languagePages, pagesBelow, type BuiltLocale } from './languagePages.ts';
import { laterParts } from './laterParts.ts';

/** Pages of the site that every set brings along, from the home of the locale. */
const ALWAYS = ['offline/'];
/** The workshop builder, the form for cases and the editor of translations, with what they work with. */
const TOOLS = ['workshop/', 'submit/', 'submit-questions.txt', 'translations/', 'translations/edit/'];
const SEARCH_FOLDER = 'search-data';
/** Parts of the application that come when they are needed, by the names they have in the code (`webpackChunkName`). */
const READER_PARTS = /^(?:js|css)\/reader-/;
const SEARCH_PARTS = /^(?:js|css)\/search-/;

export function offlineSets(locale: BuiltLocale): OfflineSets {
  const { baseUrl, catalogue } = locale;
  const shelf = openShelf(locale);
  const pages = (urls: readonly string[]): readonly number[] => [
    ...new Set([...shelf.withParts([...ALWAYS.map((page) => baseUrl + page), ...urls]), ...shelf.folder('assets', READER_PARTS)]),
  ];
  const single = catalogue
    .filter(({ type }) => type === 'toolkit' || type === 'module')
    .map((entry): OfflineSet => {
      const { id, type, title, url, language, fallback } = entry;
      const kind = type === 'toolkit' ? 'toolkit' : 'module';
      return { id: `${kind}-${id}`, kind, title, ...(fallback && { lang: language }), url, files: pages(pagesBelow(locale, url)) };
    });
  const ofKind = (kind: 'cases' | 'reports', type: string, url: string): readonly OfflineSet[] => {
    const urls = catalogue.filter((entry) => entry.type === type).map((entry) => entry.url);
    return urls.length === 0 ? [] : [{ id: kind, kind, url: baseUrl + url, files: pages(urls) }];
  };
  const together = [...ofKind('cases', 'case-study', 'catalogue/?type=case-study'), ...ofKind('reports', 'report', 'practice/')];
  const whole = new Set([
    ...[...single, ...together].flatMap(({ files }) => files),
    ...pages(languagePages(locale)),
    ...shelf.folder(SEARCH_FOLDER),
    ...shelf.folder('assets', SEARCH_PARTS),
  ]);
  const language: OfflineSet = { id: 'language', kind: 'language', url: baseUrl, files: [...whole] };
  return { sets: [language, ...tools(locale, shelf, pages), ...single, ...together], files: shelf.files };
}

function tools(locale: BuiltLocale, shelf: Shelf, pages: (urls: readonly string[]) => readonly number[]): readonly OfflineSet[] {
  const urls = TOOLS.map((page) => locale.baseUrl + page).filter((url) => existsSync(fileOf(locale, url)));
  const [url] = urls;
  if (url === undefined) return [];
  const files = new Set([
    ...pages(urls),
    ...shelf.laterParts(urls),
    ...shelf.folder('workshop-data'),
    ...shelf.folder('worksheets', /\.json$/),
  ]);
  return [{ id: 'tools', kind: 'tools', url, files: [...files] }];
}

type Shelf = ReturnType<typeof openShelf>;

/** The files of a built locale, each taken down once. */
function openShelf(locale: BuiltLocale) {
  const { outDir, baseUrl } = locale;
  const files: OfflineFile[] = [];
  const places = new Map<string, number>();
  const parts = new Map<string, readonly string[]>();

  function place(url: string): number {
    const known = places.get(url);
    if (known !== undefined) return known;
    const content = readFileSync(fileOf(locale, url));
    const page = isPage(url) ? textOf(content) : undefined;
    files.push({ path: url, hash: hashOf(content, 16), bytes: sentBytes(url, content), ...(page && { page }) });
    places.set(url, files.length - 1);
    return files.length - 1;
  }

  const isPage = (url: string): boolean => url.endsWith('/');

  function partsOf(url: string): readonly string[] {
    const known = parts.get(url);
    if (known !== undefined) return known;
    const found = Object.values(pageParts(readFileSync(fileOf(locale, url), 'utf8'))).flat();
    parts.set(url, found);
    return found;
  }

  return {
    files,
    /** Pages and everything they are made of. Another locale's files are left to it: none of ours needs them. */
    withParts: (urls: readonly string[]): readonly number[] => {
      const all = urls.flatMap((url) => (isPage(url) ? [url, ...partsOf(url)] : [url]));
      return [...new Set(all.filter((url) => url.startsWith(baseUrl)).map(place))];
    },
    /** What the scripts of pages fetch later, beside the parts that have names. */
    laterParts: (urls: readonly string[]): readonly number[] => {
      const names = urls
        .filter(isPage)
        .flatMap(partsOf)
        .filter((url) => url.endsWith('.js') && !/\/(?:runtime~)?main\./.test(url));
      const kinds = ['js', 'css'].map((kind) => `assets/${kind}`).filter((name) => existsSync(path.join(outDir, name)));
      const all = kinds.flatMap((name) => readdirSync(path.join(outDir, name)));
      const parts = laterParts([...new Set(names.map((url) => path.basename(url)))], all, (name) =>
        readFileSync(path.join(outDir, 'assets/js', name), 'utf8'),
      );
      return parts.map((name) => place(`${baseUrl}assets/${path.extname(name).slice(1)}/${name}`));
    },
    /** Files of a folder whose paths within it are of a kind. */
    folder: (name: string, kind = /(?:)/): readonly number[] =>
      (existsSync(path.join(outDir, name)) ? readdirSync(path.join(outDir, name), { recursive: true, withFileTypes: true }) : [])
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(path.join(outDir, name), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
        .filter((file) => kind.test(file))
        .map((file) => place(`${baseUrl}${name}/${file}`)),
  };
}

function textOf(html: Buffer): OfflineText {
  const { text, ...title } = pageText(html.toString('utf8'));
  return { ...title, hash: hashOf(text, 8) };
}

function hashOf(content: string | Uint8Array, length: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}

/** Fast, and a little more than the server will send. */
function sentBytes(url: string, content: Buffer): number {
  if (/\.(?:png|jpe?g|gif|webp|avif|woff2)$/.test(url)) return content.length;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
