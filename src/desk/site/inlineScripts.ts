import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What browsers run or obey; other types, like JSON-LD, are data. */
const EXECUTABLE = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** Hashes of the scripts that stand in a page, as its policy names them: `sha256-…`. Read like a browser reads, not by pattern. */
export function inlineScripts(html: string): readonly string[] {
  const hashes = new Set<string>();
  const waiting: Node[] = [parse(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && node.tagName === 'script' && isInline(node)) hashes.add(hashOf(node));
    if ('childNodes' in node) waiting.push(...node.childNodes);
  }
  return [...hashes].toSorted();
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function isInline({ attrs }: Element): boolean {
  const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
  return EXECUTABLE.test(type.trim()) && attrs.every(({ name }) => name !== 'src');
}

function hashOf({ childNodes }: Element): string {
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
