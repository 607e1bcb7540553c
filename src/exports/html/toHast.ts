/** The Markdown of a page as HTML for a file that stands by itself: links lead to the site, citations to the list of sources. */
import type { Element, Root as HastRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import { toHast as mdastToHast } from 'mdast-util-to-hast';
import rehypeKatex from 'rehype-katex';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Locale } from '#model/locale.ts';
import { splitHeadingId } from '#training/headingId.ts';
import { renderDirectives } from '#training/render/renderDirectives.ts';
import { quizForm } from '#training/render/quizForm.ts';
import { quizPaper } from '#training/render/quizPaper.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { citeSources } from './citations.ts';
import { renderAdmonitions } from './admonitions.ts';

export interface Rendering {
  /** Whether notes and timings for the facilitator are in it. */
  readonly view: 'participant' | 'facilitator';
  /** `form`: to be answered by a script; `paper`: to be read or written on; with or without the key below. */
  readonly quizzes: 'form' | 'paper' | 'paper-with-key';
  /** Folder of the images inside the file, with a slash at the end. */
  readonly images: string;
}

type Context = Pick<ExportedPage, 'strings' | 'sources' | 'follow'>;

const katex = unified().use(rehypeKatex, { output: 'mathml' }).freeze();

/** Nodes in one language, `language`. The tree given stays as it was. */
export function toHast(nodes: readonly RootContent[], language: Locale, page: Context, rendering: Rendering): HastRoot {
  const tree: Root = structuredClone({ type: 'root', children: [...nodes] });
  removeFacilitators(tree, rendering.view);
  renderAdmonitions(tree);
  renderDirectives(tree, page.strings, language, (quiz, strings) =>
    rendering.quizzes === 'form' ? quizForm(quiz, strings) : quizPaper(quiz, strings, rendering.quizzes === 'paper-with-key'),
  );
  fixHeadings(tree);
  citeSources(tree, page.sources);
  const hast = mdastToHast(tree);
  const root: HastRoot = hast.type === 'root' ? hast : { type: 'root', children: hast.type === 'doctype' ? [] : [hast] };
  resolveAddresses(root, page, rendering.images);
  // The plugin changes the tree in place; its type only knows that some tree comes back.
  katex.runSync(root);
  return root;
}

function removeFacilitators(tree: Root, view: Rendering['view']): void {
  if (view === 'facilitator') return;
  tree.children = tree.children.filter((node) => !(node.type === 'containerDirective' && node.name === 'notes'));
}

/** `## Title {#id}` */
function fixHeadings(tree: Root): void {
  visit(tree, 'heading', (node) => {
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const { text, id } = splitHeadingId(last.value);
    last.value = text;
    if (id !== undefined) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
  });
}

function resolveAddresses(root: HastRoot, { follow }: Context, images: string): void {
  visit(root, 'element', (node: Element) => {
    const { href, src } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string') node.properties['href'] = follow.link(href);
    if (node.tagName !== 'img' || typeof src !== 'string') return;
    const image = follow.image(src);
    if (image !== undefined) node.properties['src'] = images + image.name;
  });
}
