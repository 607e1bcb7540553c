/** A page as one locale's readers are shown it, ready to be made into files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '#content/content.ts';
import { localeBase, pagePath } from '#content/address.ts';
import type { PreparedImages } from '#content/images/prepareImages.ts';
import { linkTarget } from '#content/checks/linkTarget.ts';
import type { ExportedImage, ExportedPage, Follow } from '#exports/exportedPage.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import type { Locale } from '#model/locale.ts';
import { parseModule } from '#training/parse/parseModule.ts';
import type { Strings } from '#training/render/strings.ts';
import { optional } from '#translation/pageTexts.ts';
import type { ShownPage } from '#translation/shownPages.ts';

export interface FilesContext {
  readonly siteDir: string;
  readonly content: Content;
  /** The locale the files are made for. */
  readonly reader: Locale;
  readonly newestEdition: string | undefined;
  /** Public address of the hub, without a slash at the end. */
  readonly hubUrl: string;
  readonly stringsOf: (language: Locale) => Strings;
  /** As pages show them; any other is taken as it is. */
  readonly images?: PreparedImages;
}

export function exportedPage({ texts, text, facts }: ShownPage, context: FilesContext): ExportedPage {
  const { reader, newestEdition, hubUrl, stringsOf } = context;
  const { tree, file, frontMatter } = texts.original;
  const root = parseMarkdown(text.body);
  const borrowed = new Map((facts.freshness?.untranslated ?? []).map(({ id, language }) => [id, language]));
  return {
    id: facts.id,
    type: facts.type,
    title: text.title,
    description: text.description,
    language: facts.shown,
    reader,
    ...optional('edition', tree.kind === 'library' ? tree.edition : undefined),
    url: hubUrl + localeBase(reader) + pagePath(tree, file, newestEdition).slice(1),
    licence: facts.licence,
    credits: [
      ...facts.contributors.flatMap(({ name, roles }) => roles.map((role) => ({ name, role }))),
      ...(facts.translation?.translators ?? []).map((name) => ({ name, role: 'translator' as const })),
      ...(facts.translation?.reviewers ?? []).map((name) => ({ name, role: 'reviewer' as const })),
    ],
    ...optional('translation', facts.translation?.status),
    published: facts.published.date,
    updated: facts.updated.date,
    themes: facts.themes.map(({ name }) => name),
    ...optional('level', facts.level),
    ...optional('minutes', facts.minutes),
    sources: frontMatter.sources,
    root,
    borrowed,
    ...optional('module', facts.type === 'module' ? parseModule(root, { language: facts.shown, borrowed }) : undefined),
    strings: stringsOf(facts.shown),
    readerStrings: stringsOf(reader),
    follow: follow(texts.original, context),
  };
}

/** A translation's links are followed from the place of its original. Checks have seen to it that they lead somewhere. */
function follow(original: ShownPage['texts']['original'], { siteDir, reader, newestEdition, hubUrl, images }: FilesContext): Follow {
  const { tree } = original;
  const base = hubUrl + localeBase(reader);
  const inTree = (target: string): string => path.posix.join(path.posix.dirname(original.file), target);
  return {
    link(url) {
      const target = linkTarget(url);
      switch (target.kind) {
        case 'here':
          return `#${target.anchor}`;
        case 'address':
          return base + url.slice(1);
        case 'file': {
          // A spreadsheet beside the page is not in the file: the page on the site has it.
          if (!target.path.endsWith('.md')) return base + pagePath(tree, original.file, newestEdition).slice(1);
          const anchor = target.anchor === undefined ? '' : `#${target.anchor}`;
          return base + pagePath(tree, inTree(target.path), newestEdition).slice(1) + anchor;
        }
        default:
          return url;
      }
    },
    image(url) {
      const target = linkTarget(url);
      if (target.kind !== 'file' && target.kind !== 'address') return undefined;
      const file = target.kind === 'file' ? `${tree.root}/${inTree(target.path)}` : `static${target.path}`;
      const name = file.replaceAll(/[^A-Za-z0-9.]+/g, '-').replace(/^-+/, '');
      const prepared = images?.get(file);
      if (prepared === undefined) return { name, type: mimeType(file), bytes: readFileSync(path.join(siteDir, file)) };
      const { src } = prepared.picture;
      const bytes = prepared.files.get(src);
      if (bytes === undefined) throw new Error(`${file} was prepared without ${src}`);
      return { name: name.replace(/\.[^.]*$/, path.posix.extname(src)), type: mimeType(src), bytes };
    },
  };
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

function mimeType(file: string): ExportedImage['type'] {
  return MIME_TYPES[path.posix.extname(file).toLowerCase()] ?? 'application/octet-stream';
}
