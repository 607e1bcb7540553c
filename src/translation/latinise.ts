import type { Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Data, Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { remembered } from '#content/remembered/remembered.ts';
import { SERBIAN_CYRILLIC, toSerbianLatin } from '#language/serbianLatin.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Edit extends Span {
  readonly text: string;
}

type FromMarkdownExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;

/** Alternative text and titles are plain values on their nodes; only the parser's tokens tell where they stand in the source. */
const attributeSpans = new WeakMap<object, Span[]>();

function remember(node: object | undefined, token: { start: { offset: number }; end: { offset: number } }): void {
  if (node === undefined) return;
  attributeSpans.set(node, [...(attributeSpans.get(node) ?? []), { start: token.start.offset, end: token.end.offset }]);
}

/** Only tokens that mdast-util-from-markdown does not handle itself: a handler here would replace its own. */
const rememberAttributeSpans: FromMarkdownExtension = {
  enter: {
    labelText(token) {
      const node = this.stack.at(-2);
      if (node?.type === 'image') remember(node, token);
    },
    resourceTitle(token) {
      remember(this.stack.at(-1), token);
    },
    definitionTitle(token) {
      remember(this.stack.at(-1), token);
    },
  },
};

function keepPositions(this: Processor): void {
  const data = this.data();
  // The transform of remark-gfm that finds further addresses replaces text nodes by nodes without a position; ADDRESS covers those.
  const extensions = (data.fromMarkdownExtensions ?? []).flat().map((extension) => ({ ...extension, transforms: [] }));
  data.fromMarkdownExtensions = [...extensions, rememberAttributeSpans];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkMath).use(keepPositions).freeze();

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The body of a Serbian Cyrillic page in Latin script: only text, alternative text and titles change, every other byte stays.
 * Not converted: code, maths, addresses, HTML, directive names and attributes, ids, citation keys, and `:lang[…]{lang=…}`.
 * @example
 * latiniseMarkdown('## Њива {#njiva}\n\n`код` и [веза](путања.md)') // => '## Njiva {#njiva}\n\n`код` i [veza](путања.md)'
 */
export const latiniseMarkdown = remembered('latiniseMarkdown', (body: string): string => {
  // The parser drops the mark, which would shift all its positions by one.
  if (body.startsWith(BYTE_ORDER_MARK)) return BYTE_ORDER_MARK + latiniseMarkdown(body.slice(1));
  const edits: Edit[] = [];
  visit(parser.parse(body), (node) => {
    if (isLeftAlone(node, body)) return SKIP;
    for (const span of textSpans(node)) edits.push({ ...span, text: latiniseSource(body.slice(span.start, span.end)) });
    edits.push(...keptReference(node, body));
    return undefined;
  });
  return splice(body, edits);
});

function splice(body: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += body.slice(position, start) + text;
    position = end;
  }
  return result + body.slice(position);
}

function spanOf(node: Nodes): Span | undefined {
  const { start, end } = node.position ?? {};
  return start?.offset === undefined || end?.offset === undefined ? undefined : { start: start.offset, end: end.offset };
}

function textSpans(node: Nodes): readonly Span[] {
  if (node.type !== 'text') return attributeSpans.get(node) ?? [];
  const span = spanOf(node);
  return span === undefined ? [] : [span];
}

function isLeftAlone(node: Nodes, body: string): boolean {
  if (node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective') return node.name === 'lang';
  return node.type === 'link' && isAutolink(node, body);
}

/** `<https://…>`, a bare address, or a link whose text is its own address, with or without the scheme. */
function isAutolink(link: Link, body: string): boolean {
  const span = spanOf(link);
  return (span !== undefined && body[span.start] !== '[') || bareAddress(toString(link)) === bareAddress(link.url);
}

function bareAddress(text: string): string {
  return text.replace(/^(?:[a-z]+:\/\/|mailto:)/i, '').replace(/\/$/, '');
}

/** `[ознака]` and `[ознака][]` find their definition by their text, so the old text is kept as the label: `[oznaka][ознака]`. */
function keptReference(node: Nodes, body: string): Edit[] {
  if ((node.type !== 'linkReference' && node.type !== 'imageReference') || node.referenceType === 'full') return [];
  const span = spanOf(node);
  if (span === undefined) return [];
  const isCollapsed = node.referenceType === 'collapsed';
  const label = body.slice(span.start + (node.type === 'imageReference' ? 2 : 1), span.end - (isCollapsed ? 3 : 1));
  if (latiniseSource(label) === label) return [];
  const end = isCollapsed ? span.end - 1 : span.end;
  return [{ start: end, end, text: isCollapsed ? label : `[${label}]` }];
}

const ADDRESS = String.raw`[\p{L}\d+.-]+:\/\/[^\s<>]*|www\.[^\s<>]*|[\p{L}\p{M}\d_.+-]+@[\p{L}\p{M}\d_.-]*\.[\p{L}\p{M}\d_-]+`;
/** Parts of a text that are no prose: addresses, `{#ids}`, citation keys whose definitions the hub adds later, `:lang[…]` in an alt text. */
const NOT_PROSE = new RegExp(String.raw`(${ADDRESS}|\{#[^{}\s]*\}|\[\^[^\]\s]+\]|:lang\[[^\]]*\]\{[^}]*\})`, 'u');

/** Converts a piece of Markdown source that the parser has found to be text; escapes and character references stay as written. */
function latiniseSource(source: string): string {
  const parts = source.split(NOT_PROSE);
  return parts.map((part, index) => (index % 2 === 1 ? part : toSerbianLatin(escapeNewSyntax(part)))).join('');
}

const LETTER = `[A-Za-z${SERBIAN_CYRILLIC}]`;
const NEW_SYNTAX = new RegExp(
  String.raw`\\[^]|:(?=(?:[A-Za-z][\w-]*)?[${SERBIAN_CYRILLIC}])|<(?=[/!]?${LETTER})|&(?=[\dA-Za-z]*[${SERBIAN_CYRILLIC}][\dA-Za-z${SERBIAN_CYRILLIC}]*;)`,
  'g',
);

/** Names of directives, tags and character references are ASCII: `9:а`, `<б>`, `&амп;` are text, `9:a`, `<b>`, `&amp;` would not be. */
function escapeNewSyntax(text: string): string {
  if (toSerbianLatin(text) === text) return text;
  return text.replace(NEW_SYNTAX, (match) => (match.length === 1 ? `\\${match}` : match));
}
