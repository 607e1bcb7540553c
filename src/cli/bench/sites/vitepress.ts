/** VitePress as it comes, with a side menu; reports are pages of another group. */
import { DEFAULT_LOCALE, LOCALE_FACTS, type Locale } from '#model/locale.ts';
import { packageBin } from '#cli/process/packageBin.ts';
import { textOf, type Corpus, type CorpusPage } from '#cli/bench/corpus/corpus.ts';
import { frontMatter, toMarkdown, type Dialect } from '#cli/bench/corpus/markdown.ts';
import { picture, PICTURE, put } from './files.ts';
import { PEERS, peerNode } from './peers.ts';
import { localePath, type Site, type SiteOrder } from './site.ts';

/** @param peers the folder with the installed packages; the site lies below it */
export async function writeVitePress({ folder, corpus, listed }: SiteOrder, peers: string): Promise<Site> {
  put(folder, 'package.json', JSON.stringify({ name: 'bench-vitepress', private: true, type: 'module' }));
  put(folder, '.vitepress/config.mjs', `export default ${JSON.stringify(config(corpus, listed), undefined, 1)};\n`);
  put(folder, `public/${PICTURE}`, await picture());
  for (const locale of corpus.locales) {
    put(folder, `${localePath(locale)}index.md`, '# Bench\n');
    for (const page of [...corpus.pages, ...corpus.reports]) put(folder, fileOf(page, locale), pageText(page, locale));
  }
  return {
    name: `VitePress ${PEERS.vitepress}`,
    folder,
    command: { program: peerNode(peers), args: [packageBin(peers, 'vitepress'), 'build'], env: {} },
    output: '.vitepress/dist',
    leftovers: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp', 'node_modules'],
    fileOf,
    addressOf: (page, locale) => fileOf(page, locale).replace(/\.md$/, '.html'),
  };
}

function config({ locales, pages, reports }: Corpus, listed: readonly Locale[]): object {
  const entries = listed.map((tag) => {
    const facts = { label: LOCALE_FACTS[tag].label, lang: tag };
    if (!locales.includes(tag)) return [tag, facts];
    const item = (page: CorpusPage): object => ({ text: textOf(page, tag).title, link: `/${fileOf(page, tag).replace(/\.md$/, '')}` });
    const sidebar = [
      { text: 'Cases', items: pages.filter(({ kind }) => kind === 'case-study').map(item) },
      { text: 'Toolkits', items: pages.filter(({ kind }) => kind !== 'case-study').map(item) },
      { text: 'Reports', items: reports.map(item) },
    ];
    return [tag === DEFAULT_LOCALE ? 'root' : tag, { ...facts, themeConfig: { sidebar } }];
  });
  return { title: 'Bench', description: 'Generated text', locales: Object.fromEntries(entries) as object };
}

function pageText(page: CorpusPage, locale: Locale): string {
  const text = textOf(page, locale);
  const dialect: Dialect = {
    heading: (heading, id) => `## ${heading} {#${id}}`,
    note: (note) => `::: info\n${note}\n:::`,
    picture: (alt, credit) => `![${alt}](/${PICTURE} "${credit}")`,
    address: (to) => `/${localePath(locale)}${to}`,
  };
  const { title, description } = text;
  return `${frontMatter({ title, description })}# ${title}\n\n${toMarkdown(text, dialect)}`;
}

function fileOf(page: CorpusPage, locale: Locale): string {
  return `${localePath(locale)}${page.kind === 'report' ? 'blog/' : ''}${page.file}.md`;
}
