/** The built files themselves: every page can be reached by links, and the published data tells the truth about them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { localeBase } from '#content/address.ts';
import { LOCALES } from '#model/locale.ts';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import { BUILD } from './browser/site.ts';

const HREF = /<a\s[^>]*?href="?([^">\s]+)/g;

function htmlFiles(): string[] {
  return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    );
}

function linksOf(page: string): string[] {
  const html = readFileSync(path.join(BUILD, page, 'index.html'), 'utf8');
  return [...html.matchAll(HREF)]
    .map(([, href = '']) => decodeURI(href.replace(/[?#].*$/, '')))
    .filter((href) => href.startsWith('/') && href.endsWith('/'));
}

test('every page of the build is reachable from the start page', () => {
  const reached = new Set(['/']);
  for (const page of reached) for (const link of linksOf(page)) if (existsSync(path.join(BUILD, link, 'index.html'))) reached.add(link);
  expect(htmlFiles().filter((page) => !reached.has(page))).toEqual([]);
});

describe.each(LOCALES)('catalogue.json of %s', (locale) => {
  const file = path.join(BUILD, localeBase(locale), 'catalogue.json');
  // Published by the build from the model's own type.
  const entries = (): CatalogueEntry[] => JSON.parse(readFileSync(file, 'utf8')) as CatalogueEntry[];

  test('names pages that exist, and tells truly in which language each is shown', () => {
    const told = entries().map(({ url, language, fallback }) => ({ url, language, fallback }));
    const found = told.map(({ url }) => ({ url, ...languageOf(url, locale) }));
    expect(found).toEqual(told);
    expect(told.length).toBeGreaterThan(6);
  });
});

/** What a page says of its own language: the text's `lang`, or else the page's. */
function languageOf(page: string, locale: string): { language: string | undefined; fallback: boolean } {
  const html = readFileSync(path.join(BUILD, page, 'index.html'), 'utf8');
  const ofPage = /<html[^>]* lang="?([\w-]+)/.exec(html)?.[1];
  const ofText = /<div class="?prose"?[^>]* lang="?([\w-]+)/.exec(html)?.[1];
  return { language: ofText ?? ofPage, fallback: (ofText ?? ofPage) !== locale };
}
