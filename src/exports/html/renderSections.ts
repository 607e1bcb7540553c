/** The sections of a page as HTML, each saying what language it is in. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Locale } from '#model/locale.ts';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { cutPage, definitionsOf, type Run } from './cutPage.ts';
import { tidy } from './tidy.ts';
import { toHast, type Rendering } from './toHast.ts';

export interface RenderedSection {
  /** Fixed id of its heading; empty before the first one. */
  readonly id: string;
  readonly title: string;
  readonly language: Locale;
  /** Its heading first; parts in another language than the section's own are marked with it. */
  readonly content: readonly ElementContent[];
}

export function renderSections(page: ExportedPage, rendering: Rendering): readonly RenderedSection[] {
  const definitions = definitionsOf(page.root);
  return cutPage(page).map(({ runs, ...section }) => ({
    ...section,
    content: runs.flatMap((run): ElementContent[] => {
      const content = renderRun({ ...run, nodes: [...run.nodes, ...definitions] }, page, rendering);
      return run.language === section.language ? content : [h('div', { lang: run.language }, content)];
    }),
  }));
}

function renderRun({ language, nodes, borrowed }: Run, page: ExportedPage, rendering: Rendering): ElementContent[] {
  const root = toHast(nodes, language, page, rendering);
  tidy(root);
  if (!borrowed) return contentOf(root);
  sayLanguage(root, page.language);
  const [first, ...others] = contentOf(root);
  const mark = borrowedMark(language, page);
  const isHeading = first?.type === 'element' && /^h[1-6]$/.test(first.tagName);
  return first === undefined ? [] : isHeading ? [first, mark, ...others] : [mark, first, ...others];
}

/** In the reader's language: why what follows is not. */
export function borrowedMark(language: Locale, { reader, readerStrings }: ExportedPage): Element {
  const inLanguage = say(readerStrings, `language.in.${language}`);
  return h('p.mark', { lang: reader }, say(readerStrings, 'mark.untranslated', { inLanguage }));
}

const ADDED = new Set([
  'timing',
  'notes-title',
  'materials-title',
  'quiz-number',
  'quiz-rest',
  'quantity',
  'quiz-text',
  'quiz-result',
  'quiz-actions',
]);

/** What the hub adds inside a text is worded in the page's language, also where the text around it is borrowed. */
function sayLanguage(root: Root, language: Locale): void {
  visit(root, 'element', (node) => {
    const { className, class: written } = node.properties;
    const classes = Array.isArray(className) ? className : String(written).split(' ');
    const isChoose = node.tagName === 'option' && node.properties['value'] === '';
    if (isChoose || node.tagName === 'summary' || classes.some((name) => typeof name === 'string' && ADDED.has(name)))
      node.properties['lang'] = language;
  });
}

export function contentOf(root: Root): ElementContent[] {
  return root.children.filter((node): node is ElementContent => node.type !== 'doctype');
}
