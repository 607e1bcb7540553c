/**
 * What lets a device put the hub among its applications: a manifest in each locale, with its words and its home, and icons made of the
 * site's own at the root. It opens without a connection as far as pages are kept: `components/offline/serviceWorker.ts`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import sharp from 'sharp';
import type { Catalogue } from '#content/content.ts';

const MANIFEST = 'app.webmanifest';
/** `--paper` of both modes and `--accent` in `css/base.css`; `webApp.test.ts` sees that they stay so. */
export const PAPER = { light: '#fbfaf6', dark: '#15191c' };
export const ACCENT = '#0d5c63';
const SVG = 'img/favicon.svg';
/** Pixels of a side; `inset`: share of it that systems may cut away at each edge. */
const ICONS = [
  { file: 'img/app-192.png', side: 192, inset: 0, purpose: 'any' },
  { file: 'img/app-512.png', side: 512, inset: 0, purpose: 'any' },
  { file: 'img/app-512-maskable.png', side: 512, inset: 0.1, purpose: 'maskable' },
  // Telephones of one maker ask for it at this address by themselves: no page has to name it.
  { file: 'apple-touch-icon.png', side: 180, inset: 0.05, purpose: 'touch' },
] as const;

export default function webApp(strings: Catalogue) {
  return ({ siteDir, baseUrl, i18n }: LoadContext): Plugin => ({
    name: 'hub-web-app',
    injectHtmlTags: () => ({
      headTags: [
        { tagName: 'link', attributes: { rel: 'manifest', href: baseUrl + MANIFEST } },
        // The first that fits counts.
        { tagName: 'meta', attributes: { name: 'theme-color', content: PAPER.dark, media: '(prefers-color-scheme:dark)' } },
        { tagName: 'meta', attributes: { name: 'theme-color', content: PAPER.light } },
      ],
    }),
    async postBuild({ outDir }) {
      await writeFile(path.join(outDir, MANIFEST), JSON.stringify(webManifest(strings, i18n.currentLocale, baseUrl)));
      // Locales are built one by one; the one at the root brings what they share.
      if (baseUrl === '/') await writeIcons(path.join(siteDir, 'static', SVG), outDir);
    },
  });
}

/** @param home of the locale: `/sr/` */
export function webManifest(strings: Catalogue, locale: string, home: string): object {
  const word = (id: string): string => strings.get(id) ?? '';
  const shortcut = (name: string, page: string): object => ({ name, url: home + page });
  return {
    id: home,
    name: word('hub.name'),
    short_name: word('app.short'),
    description: word('home.claim'),
    lang: locale,
    dir: 'ltr',
    // Asked for with a query, the home of the hub answers in its own language, whatever the device prefers (decision 026).
    start_url: `${home}?app`,
    // All languages: who changes to another stays in the application.
    scope: '/',
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    background_color: PAPER.light,
    theme_color: PAPER.light,
    categories: ['education'],
    icons: [
      { src: `/${SVG}`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICONS.filter(({ purpose }) => purpose !== 'touch').map(({ file, side, purpose }) => ({
        src: `/${file}`,
        sizes: `${side}x${side}`,
        type: 'image/png',
        purpose,
      })),
    ],
    shortcuts: [shortcut(word('search.title'), 'search/'), shortcut(word('offline.title'), 'offline/')],
  };
}

/** @param svg the site's icon: a mark on a square with round corners */
async function writeIcons(svg: string, outDir: string): Promise<void> {
  const drawn = await readFile(svg);
  await mkdir(path.join(outDir, path.dirname(SVG)), { recursive: true });
  for (const { file, side, inset } of ICONS) {
    const edge = Math.round(side * inset);
    const size = side - 2 * edge;
    const icon = sharp(drawn, { density: (72 * size) / 32 }).resize(size, size);
    // Systems cut the corners as they like: there the colour goes to the edge.
    if (edge > 0) icon.extend({ top: edge, bottom: edge, left: edge, right: edge, background: ACCENT }).flatten({ background: ACCENT });
    await icon.png({ palette: true }).toFile(path.join(outDir, file));
  }
}
