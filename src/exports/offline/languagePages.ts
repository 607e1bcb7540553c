/** The pages of a built locale: which there are, and which of them make up the whole language. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export interface BuiltLocale {
  /** The folder of its pages. */
  readonly outDir: string;
  /** `/sr/`, `/` */
  readonly baseUrl: string;
  readonly catalogue: readonly Listed[];
}

/** An entry of the catalogue. */
export interface Listed {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly url: string;
  readonly language: string;
  readonly fallback: boolean;
}

/** From the home of the locale: what comes with a whole language beside everything in the catalogue. */
const WITH_LANGUAGE = [
  '',
  'library/',
  'catalogue/',
  'glossary/',
  'themes/',
  'paths/',
  'compare/',
  'map/',
  'organisations/',
  'practice/',
  'about/',
  'progress/',
  'search/',
];

/** Addresses of pages, `/sr/about/`: the newest edition, steps of toolkits and organisations included. */
export function languagePages(locale: BuiltLocale): readonly string[] {
  const { baseUrl, catalogue } = locale;
  return [
    ...new Set([
      ...WITH_LANGUAGE.map((page) => baseUrl + page).filter((url) => existsSync(fileOf(locale, url))),
      ...catalogue.flatMap(({ url }) => pagesBelow(locale, url)),
      ...pagesBelow(locale, `${baseUrl}organisations/`),
    ]),
  ];
}

/** A page and those in its folder: `toolkits/x/` and its steps. */
export function pagesBelow(locale: BuiltLocale, url: string): readonly string[] {
  if (!existsSync(fileOf(locale, url))) return [];
  const folder = path.dirname(fileOf(locale, url));
  const below = readdirSync(folder).filter(
    (name) => statSync(path.join(folder, name)).isDirectory() && existsSync(path.join(folder, name, 'index.html')),
  );
  return [url, ...below.map((name) => `${url}${name}/`)];
}

/** The file behind an address of the site. */
export function fileOf({ outDir, baseUrl }: Pick<BuiltLocale, 'outDir' | 'baseUrl'>, url: string): string {
  const relative = decodeURI(url).slice(baseUrl.length);
  return path.join(outDir, relative.endsWith('/') || relative === '' ? `${relative}index.html` : relative);
}
