/** What a page carries beside its words, and what every translation must carry too. */
import type { Nodes, Root } from 'mdast';
import { splitHeadingId } from '#training/headingId.ts';
import { childrenOf } from './segments.ts';

export interface Carrier {
  readonly kind: 'link' | 'image' | 'directive' | 'code' | 'maths' | 'citation' | 'id' | 'answer' | 'mark';
  /** As an author would write it: `./b.md`, `::break{min=15}`, `[^key]`. */
  readonly value: string;
  /** 1-based line of the section. */
  readonly line: number;
}

const CITATION = /\[\^([^\]\s]+)\]/g;

/** One walk: the carriers in reading order, and a description of the whole structure that knows nothing of the words. */
export function carriersOf(root: Root): { readonly carriers: readonly Carrier[]; readonly structure: string } {
  const carriers: Carrier[] = [];
  const structure: string[] = [];
  const visit = (node: Nodes): void => {
    const line = node.position?.start.line ?? 1;
    const own = carried(node);
    carriers.push(...own.map((carrier) => ({ ...carrier, line })));
    // Text is cut into nodes by what stands in it; only what it carries counts.
    if (node.type !== 'text') structure.push(`${node.type}${shape(node)}(`);
    structure.push(...own.map(({ kind, value }) => `${kind}:${value}`));
    childrenOf(node).forEach(visit);
    if (node.type !== 'text') structure.push(')');
  };
  visit(root);
  return { carriers, structure: structure.join('\n') };
}

type Unplaced = Omit<Carrier, 'line'>;

function carried(node: Nodes): readonly Unplaced[] {
  switch (node.type) {
    case 'text':
      return carriedInText(node.value);
    case 'link':
    case 'definition':
      return [{ kind: 'link', value: node.url }];
    case 'image':
      return [{ kind: 'image', value: node.url }];
    case 'inlineCode':
      return [{ kind: 'code', value: `\`${node.value}\`` }];
    case 'code':
      return [{ kind: 'code', value: `\`\`\`${node.lang ?? ''}\n${node.value}\n\`\`\`` }];
    case 'inlineMath':
      return [{ kind: 'maths', value: `$${node.value}$` }];
    case 'math':
      return [{ kind: 'maths', value: `$$\n${node.value}\n$$` }];
    case 'html':
      return [{ kind: 'mark', value: node.value.trim() }];
    case 'listItem':
      return typeof node.checked === 'boolean' ? [{ kind: 'answer', value: node.checked ? '[x]' : '[ ]' }] : [];
    case 'containerDirective':
    case 'leafDirective':
      return [
        { kind: 'directive', value: directive(node.type === 'leafDirective' ? '::' : ':::', node.name, node.attributes ?? {}) },
        ...quizAnswers(node),
      ];
    case 'textDirective':
      return node.name === 'lang' ? [] : [{ kind: 'directive', value: directive(':', node.name, node.attributes ?? {}) }];
    default:
      return [];
  }
}

/** Answers without a box to tick: the rows of a table to match, the items of a list to put in order. */
function quizAnswers(node: Nodes): readonly Unplaced[] {
  if (node.type !== 'containerDirective' || node.name !== 'quiz') return [];
  const rows = node.children.find(({ type }) => type === 'table');
  const list = node.children.find(({ type }) => type === 'list');
  const items = list?.type === 'list' && list.ordered ? list.children : [];
  const count = (rows?.type === 'table' ? rows.children.length - 1 : 0) + items.length;
  return Array.from({ length: count }, (_, index) => ({ kind: 'answer', value: String(index + 1) }));
}

/** `{#id}` ends a heading; no other text has one. */
function carriedInText(value: string): readonly Unplaced[] {
  const { id } = splitHeadingId(value);
  const citations = Array.from(value.matchAll(CITATION), ({ 1: key = '' }) => ({ kind: 'citation' as const, value: `[^${key}]` }));
  return id === undefined ? citations : [...citations, { kind: 'id', value: `{#${id}}` }];
}

/** `:::worksheet{#ws}`; attributes in the order of their names, which Markdown leaves free. */
function directive(colons: string, name: string, attributes: Readonly<Record<string, string | null | undefined>>): string {
  const written = Object.entries(attributes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => (key === 'id' ? `#${value ?? ''}` : `${key}=${/\s/.test(value ?? '') ? `"${value ?? ''}"` : (value ?? '')}`));
  return `${colons}${name}${written.length === 0 ? '' : `{${written.join(' ')}}`}`;
}

/** What distinguishes blocks of one type, beside what they carry. */
function shape(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return String(node.depth);
    case 'list':
      return node.ordered ? ` ${node.start ?? 1}` : '';
    case 'table':
      return ` ${(node.align ?? []).map((align) => align ?? '-').join(' ')}`;
    case 'textDirective':
      return ` ${directive(':', node.name, node.attributes ?? {})}`;
    default:
      return '';
  }
}
