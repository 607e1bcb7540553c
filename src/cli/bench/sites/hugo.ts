/** Hugo with a theme of three small files: the floor, below which a page of the same words hardly gets. */
import { DEFAULT_LOCALE, LOCALE_FACTS, type Locale } from '#model/locale.ts';
import { textOf, type Corpus, type CorpusPage } from '#cli/bench/corpus/corpus.ts';
import { frontMatter, toMarkdown, type Dialect } from '#cli/bench/corpus/markdown.ts';
import { picture, PICTURE, put } from './files.ts';
import { addressPart, localePath, type Site, type SiteOrder } from './site.ts';

export interface Hugo {
  readonly program: string;
  readonly version: string;
}

export async function writeHugo({ folder, corpus }: SiteOrder, { program, version }: Hugo): Promise<Site> {
  put(folder, 'config.json', JSON.stringify(config(corpus)));
  for (const [file, text] of Object.entries(THEME)) put(folder, file, text);
  put(folder, `static/${PICTURE}`, await picture());
  for (const page of [...corpus.pages, ...corpus.reports]) {
    for (const locale of corpus.locales) put(folder, fileOf(page, locale), pageText(page, locale));
  }
  return {
    name: `Hugo ${version}, bare`,
    folder,
    command: { program, args: ['--quiet'], env: {} },
    output: 'public',
    leftovers: ['public', 'resources', '.hugo_build.lock'],
    fileOf,
    addressOf,
  };
}

const THEME = {
  'static/style.css': `body{max-width:42rem;margin:0 auto;padding:1rem;font:1.1rem/1.6 system-ui,sans-serif}
img{max-width:100%;height:auto}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3rem .6rem}
blockquote{margin:0;padding:0 1rem;border-left:4px solid #47a}
`,
  'layouts/_default/baseof.html': `<!doctype html><html lang="{{ .Lang }}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}"><link rel="stylesheet" href="/style.css"></head>
<body><main>{{ block "main" . }}{{ end }}</main></body></html>
`,
  'layouts/_default/single.html': '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}\n',
  'layouts/_default/list.html':
    '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}\n',
};

function config({ locales }: Corpus): object {
  const entries = locales.map((tag, weight) => {
    // Hugo writes tags in small letters.
    return [tag.toLowerCase(), { languageName: LOCALE_FACTS[tag].label, contentDir: `content/${tag}`, weight: weight + 1 }];
  });
  return {
    baseURL: 'https://bench.example.org/',
    defaultContentLanguage: DEFAULT_LOCALE,
    disableKinds: ['taxonomy', 'term'],
    languages: Object.fromEntries(entries) as object,
  };
}

function pageText(page: CorpusPage, locale: Locale): string {
  const text = textOf(page, locale);
  const dialect: Dialect = {
    heading: (heading, id) => `## ${heading} {#${id}}`,
    note: (note) => `> ${note}`,
    picture: (alt, credit) => `![${alt}](/${PICTURE} "${credit}")`,
    address: (to) => `/${hugoPath(locale)}${to}/`,
  };
  const { title, description } = text;
  return frontMatter({ title, description, date: page.date }) + toMarkdown(text, dialect);
}

function hugoPath(locale: Locale): string {
  return localePath(locale).toLowerCase();
}

function fileOf(page: CorpusPage, locale: Locale): string {
  const file = page.kind === 'toolkit' ? page.file.replace(/index$/, '_index') : page.file;
  return `content/${locale}/${page.kind === 'report' ? 'blog/' : ''}${file}.md`;
}

function addressOf(page: CorpusPage, locale: Locale): string {
  return `${hugoPath(locale)}${page.kind === 'report' ? 'blog/' : ''}${addressPart(page)}/`;
}
