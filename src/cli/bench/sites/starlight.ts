/** Starlight as it comes; it has no blog of its own, so that reports are pages of another group. Its search index is built too. */
import path from 'node:path';
import { DEFAULT_LOCALE, LOCALE_FACTS, type Locale } from '#model/locale.ts';
import { packageBin } from '#cli/process/packageBin.ts';
import { textOf, type CorpusPage } from '#cli/bench/corpus/corpus.ts';
import { frontMatter, toMarkdown, type Dialect } from '#cli/bench/corpus/markdown.ts';
import { picture, PICTURE, put } from './files.ts';
import { PEERS, peerNode } from './peers.ts';
import { addressPart, localePath, type Site, type SiteOrder } from './site.ts';

/** @param peers the folder with the installed packages; the site lies below it */
export async function writeStarlight({ folder, corpus, listed }: SiteOrder, peers: string): Promise<Site> {
  // What is named here is taken into the bundle; without it Starlight's own modules are not found.
  const dependencies = { astro: PEERS.astro, '@astrojs/starlight': PEERS['@astrojs/starlight'] };
  put(folder, 'package.json', JSON.stringify({ name: 'bench-starlight', private: true, type: 'module', dependencies }));
  put(folder, 'astro.config.mjs', config(listed));
  put(folder, 'src/content.config.ts', CONTENT);
  put(folder, `public/${PICTURE}`, await picture());
  for (const locale of corpus.locales) {
    put(folder, `src/content/docs/${localePath(locale)}index.md`, frontMatter({ title: 'Bench', description: 'Generated text' }));
    for (const page of [...corpus.pages, ...corpus.reports]) put(folder, fileOf(page, locale), pageText(page, locale));
  }
  return {
    name: `Starlight ${PEERS['@astrojs/starlight']}, Astro ${PEERS.astro}`,
    folder,
    command: {
      program: peerNode(peers),
      args: [packageBin(peers, 'astro'), 'build'],
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    },
    output: 'dist',
    leftovers: ['dist', '.astro', 'node_modules'],
    fileOf,
    addressOf,
  };
}

const CONTENT = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function config(listed: readonly Locale[]): string {
  const entries = listed.map((tag) => [tag === DEFAULT_LOCALE ? 'root' : tag, { label: LOCALE_FACTS[tag].label, lang: tag }]);
  const groups = { Cases: 'case-studies', Toolkits: 'toolkits', Reports: 'blog' };
  const options = {
    title: 'Bench',
    locales: Object.fromEntries(entries) as object,
    sidebar: Object.entries(groups).map(([label, directory]) => ({ label, items: [{ autogenerate: { directory } }] })),
  };
  return `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'https://bench.example.org', integrations: [starlight(${JSON.stringify(options, undefined, 2)})] });
`;
}

function pageText(page: CorpusPage, locale: Locale): string {
  const text = textOf(page, locale);
  const dialect: Dialect = {
    heading: (heading) => `## ${heading}`,
    note: (note) => `:::note\n${note}\n:::`,
    picture: (alt, credit) => `![${alt}](/${PICTURE} "${credit}")`,
    address: (to) => `/${localePath(locale)}${to}/`,
  };
  const { title, description } = text;
  const order = page.step > 0 && { sidebar: { order: page.step } };
  return frontMatter({ title, description, ...order }) + toMarkdown(text, dialect);
}

function fileOf(page: CorpusPage, locale: Locale): string {
  return path.posix.join('src/content/docs', localePath(locale), page.kind === 'report' ? 'blog' : '', `${page.file}.md`);
}

function addressOf(page: CorpusPage, locale: Locale): string {
  return `${localePath(locale)}${page.kind === 'report' ? 'blog/' : ''}${addressPart(page)}/`;
}
