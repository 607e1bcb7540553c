/** The search of a copy. Scripts may fetch nothing from a disk, so the whole index is one script, which the page of results loads. */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import { LOCALES } from '#model/locale.ts';
import { MANIFEST, pageName, readManifest, TITLES, WHOLE_LEXICON } from '#search/embedded/manifest.ts';
import { readTitles } from '#search/embedded/titles.ts';
import { say, type Strings } from '#training/render/strings.ts';
import { dataBlock } from './dataBlock.ts';

/** Of an index: the text of a file of the folder `search-data`. */
export type ReadIndex = (file: string) => string;

/** Sets `hubSearchIndex`: texts of the index by their names. Older editions are not in the copy, and of them only words are left. */
export function searchIndexScript(files: readonly string[], read: ReadIndex): string {
  const { build } = readManifest(read(MANIFEST));
  const left = readTitles(read(`${build}/${TITLES}`)).flatMap(({ standing }, doc) =>
    standing === 'newest' ? [] : [`${build}/${pageName(doc)}`],
  );
  // What the engine of the copy never asks for.
  const needless = new Set([...left, `${build}/${WHOLE_LEXICON}`]);
  const kept = files.filter((file) => !needless.has(file)).toSorted();
  const texts = Object.fromEntries(kept.map((file) => [file, read(file)]));
  // Two signs that end a line in the scripts of older browsers.
  const literal = JSON.stringify(texts).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `self.hubSearchIndex=${literal}`;
}

const WORDS = /^(?:search\.(?!recent|steps|failed)|type\.|page\.(?:next|previous)$)/;

/** The page of results: what it offers before a question stays, and gives way to the answers. `scripts`: from the page. */
export function searchPage(tree: Root, { strings, baseUrl, scripts }: SearchPage): void {
  visit(tree, 'element', (main) => {
    if (main.tagName !== 'main') return undefined;
    const form = main.children.findIndex((child) => child.type === 'element' && child.tagName === 'form');
    const [before, after] = [main.children.slice(0, form + 1), main.children.slice(form + 1)];
    main.children = [
      ...before,
      h('section.found', { ariaLabelledBy: 'found', dataBase: baseUrl, dataSayUnpack: say(strings, 'copy.unpack'), hidden: true }, [
        h('h2#found.count', { tabIndex: -1 }, [h('span', { role: 'status' })]),
        h('div.answers'),
      ]),
      h('div.unasked', after),
      ...wordsFor(strings),
      ...scripts.map((src) => h('script', { src, defer: true })),
    ];
    return EXIT;
  });
}

export interface SearchPage {
  readonly strings: Strings;
  readonly baseUrl: string;
  readonly scripts: readonly string[];
}

/** Strings for scripts of a copy. */
function wordsFor(strings: Strings): readonly Element[] {
  const languages: ReadonlySet<string> = new Set(LOCALES.map((locale) => `language.in.${locale}`));
  const chosen = [...strings].filter(([id]) => WORDS.test(id) || languages.has(id));
  return [dataBlock('words', Object.fromEntries(chosen))];
}
