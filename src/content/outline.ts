/** What a Markdown body contains, as far as checks and translations need to know. */
import { toString } from 'mdast-util-to-string';
import type { Definition, Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { splitHeadingId } from '#training/headingId.ts';
import { remembered } from './remembered/remembered.ts';

export interface OutlineHeading {
  readonly depth: number;
  readonly text: string;
  /** From `{#id}`; undefined when the author gave none. */
  readonly id: string | undefined;
  /** 1-based line in the body. */
  readonly line: number;
}
interface OutlineLink {
  readonly url: string;
  readonly line: number;
}
export interface OutlineImage {
  readonly url: string;
  readonly alt: string;
  /** The image's title, which carries its credit: `![Alt](a.jpg "Photo: …")`. */
  readonly credit: string;
  readonly line: number;
}
export interface OutlineDirective {
  readonly kind: 'container' | 'leaf' | 'text';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text between the brackets: the title of a worksheet or a note. */
  readonly label: string;
  /** False for a container whose last line of colons is missing: Markdown lets it run on to the end of the page. */
  readonly closed: boolean;
  readonly line: number;
}

export interface Outline {
  readonly headings: readonly OutlineHeading[];
  readonly links: readonly OutlineLink[];
  readonly images: readonly OutlineImage[];
  readonly directives: readonly OutlineDirective[];
  /** Raw HTML, which is not allowed, save the truncation mark of a report. */
  readonly html: readonly { readonly value: string; readonly line: number }[];
  /** Keys cited as `[^key]`. */
  readonly citations: readonly { readonly key: string; readonly line: number }[];
  /** Footnotes written by hand, `[^key]: …`, which is not allowed: the hub writes them from the sources. */
  readonly footnotes: readonly { readonly key: string; readonly line: number }[];
  /** Plain text by line, without code, addresses, citations and text marked as foreign by `:lang[…]`. */
  readonly texts: readonly { readonly value: string; readonly line: number }[];
}

/** `[^key]` in text. */
export const CITATION = /\[\^([^\]\s]+)\]/g;

export const outline = remembered('outline', (body: string): Outline => {
  const root = parseMarkdown(body);
  return {
    headings: collect(root, 'heading', (node, line) => readHeading(node, line)),
    links: [
      ...collect(root, 'link', (node, line) => ({ url: node.url, line })),
      ...collect(root, 'definition', (node, line) => ({ url: node.url, line })),
    ],
    images: images(root),
    directives: directives(root, body.split('\n')),
    html: collect(root, 'html', (node, line) => ({ value: node.value, line })),
    citations: citations(root),
    footnotes: collect(root, 'footnoteDefinition', (node, line) => ({ key: node.label ?? node.identifier, line })),
    texts: plainTexts(root),
  };
});

function collect<T extends Nodes['type'], R>(root: Root, type: T, read: (node: Extract<Nodes, { type: T }>, line: number) => R): R[] {
  const found: R[] = [];
  visit(root, type, (node) => {
    // `visit` narrows by the test string; its type cannot follow a generic one.
    found.push(read(node as Extract<Nodes, { type: T }>, lineOf(node)));
  });
  return found;
}

function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}

/** Line of a place inside a text node, which runs on over soft line breaks. */
export function lineWithin(text: string, index: number, firstLine: number): number {
  return firstLine + text.slice(0, index).split('\n').length - 1;
}

function readHeading(node: Heading, line: number): OutlineHeading {
  return { depth: node.depth, ...splitHeadingId(toString(node)), line };
}

/** Images, also those whose address stands apart: `![Alt][plan]` with `[plan]: plan.png "Photo: …"`. */
function images(root: Root): OutlineImage[] {
  const definitions = new Map<string, Definition>(collect(root, 'definition', (node) => [node.identifier, node] as const));
  return [
    ...collect(root, 'image', (node, line) => ({ url: node.url, alt: node.alt ?? '', credit: node.title ?? '', line })),
    ...collect(root, 'imageReference', ({ identifier, alt }, line) => {
      const definition = definitions.get(identifier);
      return { url: definition?.url ?? '', alt: alt ?? '', credit: definition?.title ?? '', line };
    }),
  ];
}

/** A key with a footnote of its own is parsed as a reference; all others stay text. */
function citations(root: Root): { key: string; line: number }[] {
  const inText = collect(root, 'text', ({ value }, line) =>
    [...value.matchAll(CITATION)].map(({ 1: key = '', index }) => ({ key, line: lineWithin(value, index, line) })),
  );
  return [...inText.flat(), ...collect(root, 'footnoteReference', (node, line) => ({ key: node.label ?? node.identifier, line }))];
}

const CLOSING_LINE = /^[\s>]*:{3,}\s*$/;

function directives(root: Root, lines: readonly string[]): OutlineDirective[] {
  const found: OutlineDirective[] = [];
  visit(root, (node) => {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective' && node.type !== 'textDirective') return;
    const attributes = Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));
    const kind = node.type === 'containerDirective' ? 'container' : node.type === 'leafDirective' ? 'leaf' : 'text';
    const title = kind === 'container' ? node.children.find((child) => child.type === 'paragraph' && child.data?.directiveLabel) : node;
    const lastLine = lines[(node.position?.end.line ?? 1) - 1] ?? '';
    const closed = kind !== 'container' || CLOSING_LINE.test(lastLine);
    found.push({ kind, name: node.name, attributes, label: title === undefined ? '' : toString(title), closed, line: lineOf(node) });
  });
  return found;
}

function plainTexts(root: Root): { value: string; line: number }[] {
  const found: { value: string; line: number }[] = [];
  visit(root, (node) => {
    if (node.type === 'textDirective' && node.name === 'lang') return 'skip';
    if (node.type === 'link' && isBareAddress(node.url, toString(node))) return 'skip';
    if (node.type === 'text') found.push({ value: splitHeadingId(node.value.replace(CITATION, '')).text, line: lineOf(node) });
    if (node.type === 'image' && node.alt) found.push({ value: node.alt, line: lineOf(node) });
    return undefined;
  });
  return found;
}

/** GFM makes links of addresses written out, and completes them: `www.pogon.hr`, `info@pogon.hr`. */
export function isBareAddress(url: string, text: string): boolean {
  return [text, `http://${text}`, `mailto:${text}`].includes(url);
}
