/** Throws any text at the gate, and looks at what the site would make of what comes out: `count` texts, for tests and for the bench. */
import { toHtml } from 'hast-util-to-html';
import type { Nodes as Hast } from 'hast';
import * as fc from 'fast-check';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { cleanMarkdown } from '#submission/gate/cleanMarkdown.ts';
import { isAddress } from '#submission/gate/allowedLink.ts';
import { hostileText } from './hostileText.ts';

const ELEMENTS: ReadonlySet<string> = new Set(['p', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'a', 'br', 'hr']);
const ADDRESS = /^(?:https?:\/\/|mailto:)/iu;

/** Says what would be on the page that must not be there. */
export function harmIn(markdown: string): string | undefined {
  return harm(toHast(parseMarkdown(markdown), { allowDangerousHtml: true }));
}

function harm(node: Hast): string | undefined {
  if (node.type === 'raw') return `raw HTML ${node.value}`;
  if (node.type === 'element') {
    if (!ELEMENTS.has(node.tagName)) return `an element ${toHtml(node)}`;
    const { href, ...others } = node.properties;
    delete others['start'];
    if (Object.keys(others).length > 0) return `properties ${JSON.stringify(others)}`;
    if (node.tagName === 'a' && (typeof href !== 'string' || !ADDRESS.test(href) || !isAddress(href))) return `a link to ${String(href)}`;
  }
  return 'children' in node ? node.children.map((child) => harm(child as Hast)).find((found) => found !== undefined) : undefined;
}

/** Runs one check, and may look at how long it takes. */
export type Watch = (check: () => void) => void;

/** Throws with the smallest text that comes through and does harm, or does not come to rest. */
export function fuzzGate(count: number, seed?: number, watch: Watch = (check) => check()): void {
  fc.assert(
    fc.property(hostileText(), (text) => watch(() => assertHarmless(text))),
    { numRuns: count, ...(seed !== undefined && { seed }) },
  );
}

function assertHarmless(text: string): void {
  const { markdown } = cleanMarkdown(text);
  const found = harmIn(markdown);
  if (found !== undefined) throw new Error(`${JSON.stringify(markdown)} has ${found}`);
  const again = cleanMarkdown(markdown).markdown;
  if (again !== markdown) throw new Error(`${JSON.stringify(markdown)} became ${JSON.stringify(again)}`);
}
