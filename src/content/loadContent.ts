/** Reads all content from disk. Every edge is parsed here; what does not parse becomes a problem and is left out. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isLocale, WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import { PAGE_SCHEMAS, type PageFrontMatter, type PageType } from '#model/page.ts';
import type { Problem } from '#model/problem.ts';
import { translatedPageSchema } from '#model/translation.ts';
import type { Asset, Content, OriginalPage, TranslatedPage } from './content.ts';
import { loadRegistries } from './data.ts';
import { splitFrontMatter, type FrontMatterBlock } from './frontMatter.ts';
import { loadGlossary } from './glossary.ts';
import { loadPaths } from './learningPaths.ts';
import { loadSituations } from './situations.ts';
import { readLexicon } from './lexicon.ts';
import { outline } from './outline.ts';
import { readText } from './readText.ts';
import { schemaProblems } from './schemaProblems.ts';
import { EDITIONS_FILE, listTrees, pageType, readEditions, translationRoot, type ContentTree } from './tree.ts';

export function loadContent(siteDir: string): { content: Content; problems: Problem[] } {
  const { registries, problems } = loadRegistries(siteDir);
  const originals: OriginalPage[] = [];
  const translations: TranslatedPage[] = [];
  const assets: Asset[] = [];
  for (const tree of listTrees(siteDir)) {
    for (const file of listFiles(siteDir, tree.root, tree.without)) {
      if (file.endsWith('.md')) pushParsed(originals, problems, readOriginal(siteDir, tree, file));
      else assets.push({ tree, file, path: `${tree.root}/${file}` });
    }
    for (const locale of WRITTEN_LOCALES) {
      for (const file of listFiles(siteDir, translationRoot(tree, locale), [])) {
        if (file.endsWith('.md')) pushParsed(translations, problems, readTranslation(siteDir, tree, locale, file));
      }
    }
  }
  const { glossary, problems: glossaryProblems } = loadGlossary(siteDir);
  const { families: lexicon, problems: lexiconProblems } = readLexicon(siteDir);
  const { paths: learningPaths, problems: pathProblems } = loadPaths(siteDir);
  const { situations, problems: situationProblems } = loadSituations(siteDir);
  problems.push(
    ...pathProblems,
    ...situationProblems,
    ...glossaryProblems,
    ...lexiconProblems,
    ...brokenEditions(siteDir),
    ...strayFolders(siteDir),
  );
  return { content: { originals, translations, assets, registries, glossary, learningPaths, situations, lexicon }, problems };
}

/** Files below a folder, sorted, with forward slashes; hidden files and folders are not content. */
function listFiles(siteDir: string, root: string, without: readonly string[]): string[] {
  const absolute = path.join(siteDir, root);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(absolute, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .filter((file) => !without.some((folder) => file.startsWith(`${folder}/`)))
    .toSorted();
}

function pushParsed<T extends object>(into: T[], problems: Problem[], parsed: T | Problem[]): void {
  if (Array.isArray(parsed)) problems.push(...parsed);
  else into.push(parsed);
}

function readMarkdown(siteDir: string, file: string): FrontMatterBlock | Problem[] {
  const read = readText(siteDir, file);
  if ('problem' in read) return [read.problem];
  const block = splitFrontMatter(file, read.text);
  return 'problem' in block ? [block.problem] : block;
}

function readOriginal(siteDir: string, tree: ContentTree, file: string): OriginalPage | Problem[] {
  const filePath = `${tree.root}/${file}`;
  const type = pageType(tree, file);
  if (type === undefined) return [strayPage(filePath)];
  const block = readMarkdown(siteDir, filePath);
  if (Array.isArray(block)) return block;
  const frontMatter = parseFrontMatter(type, filePath, block);
  if (Array.isArray(frontMatter)) return frontMatter;
  const { body, bodyLine, lineOf } = block;
  return { tree, file, path: filePath, frontMatter, body, bodyLine, lineOf, outline: outline(body) };
}

function parseFrontMatter(type: PageType, file: string, block: FrontMatterBlock): PageFrontMatter | Problem[] {
  const result = PAGE_SCHEMAS[type].safeParse(block.data);
  if (!result.success) return schemaProblems(result.error, block.data, { file, lineOf: block.lineOf });
  // The schema was chosen by `type`; TypeScript cannot tie the two through an index.
  return { type, ...result.data } as PageFrontMatter;
}

export function readTranslation(siteDir: string, tree: ContentTree, locale: WrittenLocale, file: string): TranslatedPage | Problem[] {
  const filePath = `${translationRoot(tree, locale)}/${file}`;
  const block = readMarkdown(siteDir, filePath);
  if (Array.isArray(block)) return block;
  const result = translatedPageSchema.safeParse(block.data);
  if (!result.success) return schemaProblems(result.error, block.data, { file: filePath, lineOf: block.lineOf });
  const { body, bodyLine, lineOf } = block;
  return { tree, file, path: filePath, locale, frontMatter: result.data, body, bodyLine, lineOf, outline: outline(body) };
}

function strayPage(file: string): Problem {
  return {
    file,
    found: 'a page in a place the hub does not know',
    expected: 'toolkits/<name>/index.md, toolkits/<name>/<step>.md, case-studies/<name>.md, training/<name>.md or pages/<name>.md',
    fix: 'move the file, or start with `npm run hub -- new`',
  };
}

function brokenEditions(siteDir: string): Problem[] {
  if (readEditions(siteDir) !== undefined) return [];
  return [
    {
      file: EDITIONS_FILE,
      found: 'something else than a list of editions',
      expected: 'an array of names, newest first, like ["2028", "2027"]',
      fix: 'restore the file from Git; `npm run hub -- release` alone writes it',
    },
  ];
}

function strayFolders(siteDir: string): Problem[] {
  const root = path.join(siteDir, 'i18n');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => !name.startsWith('.') && !(WRITTEN_LOCALES as readonly string[]).includes(name))
    .map((name) => ({
      file: `i18n/${name}`,
      found: isLocale(name) ? `translations for ${name}, a derived locale` : `an unknown locale \`${name}\``,
      expected: `one of ${WRITTEN_LOCALES.join(', ')}`,
      fix: isLocale(name)
        ? 'remove the folder; corrections belong in i18n/sr, from which sr-Latn is derived'
        : 'rename the folder, or remove it',
    }));
}
