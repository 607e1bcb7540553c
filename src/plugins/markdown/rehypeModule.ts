/**
 * Prepares a training module for its two readers. At the end of each session stands the place where a participant marks it as done;
 * at the end of the page, for browsers without scripts, all notes for the facilitator, which are left out of the flow there.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { PageFacts } from '#model/pageFacts.ts';
import { stringsFor } from './shownLanguage.ts';

/** Class and id of the section of notes. */
export const NOTES_SECTION = 'facilitator-notes';

export function rehypeModule({ siteDir }: { siteDir: string }): (tree: Root, file: VFile) => void {
  const stringsOf = stringsFor(siteDir);
  return (tree, file) => {
    const facts = moduleOf(file);
    if (facts === undefined) return;
    const sessions = new Set(facts.plan.flatMap(({ kind, id }) => (kind === 'session' ? [id] : [])));
    const parts = partsOf(tree);
    tree.children = parts.flatMap(({ heading, nodes }) => {
      const id = heading?.properties['id'];
      return typeof id === 'string' && sessions.has(id) ? [...nodes, sessionEnd(id)] : nodes;
    });
    const notes = parts.flatMap(({ heading, nodes }) => copies(heading, nodes));
    if (notes.length > 0) tree.children.push(section(stringsOf(file).strings.get('module.notes') ?? '', notes));
  };
}

/** Docusaurus hands the front matter down as `data.frontMatter`; the overlay put the facts there. */
function moduleOf(file: VFile): PageFacts['module'] {
  const frontMatter = file.data['frontMatter'] as { hub?: PageFacts } | undefined;
  return frontMatter?.hub?.module;
}

interface Part {
  /** The `h2` it begins with. */
  readonly heading?: Element;
  readonly nodes: RootContent[];
}

/** The page cut at its `h2` headings and before its sources. A section in another language stands in a box of its own by now. */
function partsOf(tree: Root): readonly Part[] {
  const parts: Part[] = [{ nodes: [] }];
  for (const node of tree.children) {
    const first = node.type === 'element' ? leading(node) : undefined;
    if (first?.tagName === 'h2') parts.push({ heading: first, nodes: [] });
    else if (first?.properties['dataFootnotes'] !== undefined) parts.push({ nodes: [] });
    parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

function leading(node: Element): Element {
  const [first] = node.children;
  const isBox = node.tagName === 'div' && node.properties['lang'] !== undefined;
  return isBox && first?.type === 'element' ? first : node;
}

/** A name of its own, which the site draws as `SessionDone`: the words in it are the reader's, not the page's. */
function sessionEnd(session: string): Element {
  return element('session-end', { session }, []);
}

/** The notes of one part below a link back to it. */
function copies(heading: Element | undefined, nodes: readonly RootContent[]): ElementContent[] {
  const notes = nodes.flatMap((node) => (node.type === 'element' ? notesIn(node, undefined) : []));
  if (notes.length === 0) return [];
  const back = heading === undefined ? [] : [element('h3', {}, [wayBack(heading, nodes)])];
  return [...back, ...notes];
}

function wayBack(heading: Element, nodes: readonly RootContent[]): Element {
  const box = nodes[0]?.type === 'element' ? nodes[0].properties['lang'] : undefined;
  const language = typeof box === 'string' ? { lang: box } : {};
  return element('a', { href: `#${String(heading.properties['id'])}`, ...language }, [{ type: 'text', value: toString(heading) }]);
}

function notesIn(node: Element, lang: string | undefined): Element[] {
  const language = typeof node.properties['lang'] === 'string' ? node.properties['lang'] : lang;
  if (isNotes(node)) {
    const content = node.children.filter((child) => !(child.type === 'element' && classOf(child).includes('notes-title')));
    const copy = element('div', language === undefined ? {} : { lang: language }, structuredClone(content));
    visit(copy, 'element', ({ properties }) => {
      delete properties['id'];
    });
    return [copy];
  }
  return node.children.flatMap((child) => (child.type === 'element' ? notesIn(child, language) : []));
}

function isNotes(node: Element): boolean {
  return node.tagName === 'aside' && classOf(node).includes('notes');
}

function classOf({ properties }: Element): readonly string[] {
  const classes = properties['className'] ?? properties['class'];
  return Array.isArray(classes) ? classes.map(String) : String(classes ?? '').split(/\s+/);
}

function section(title: string, notes: ElementContent[]): Element {
  return element('div', { className: [NOTES_SECTION] }, [element('h2', { id: NOTES_SECTION }, [{ type: 'text', value: title }]), ...notes]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
