/** Word writes lists as paragraphs of the style `mso-list:l0 level2 lfo1`; here they become lists. */
import type { Element, ElementContent } from 'hast';

/** Set where the bullet that Word drew was a number or a letter. */
export const ORDERED = 'dataOrdered';
const LEVEL = /mso-list:\s*l\d+\s+level(\d)/iu;

export function listsOfWord(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: Item[] = [];
  const close = (): void => {
    if (run.length > 0) result.push(...nested(run));
    run = [];
  };
  for (const node of nodes) {
    const item = itemOf(node);
    if (item !== undefined) run.push(item);
    else if (run.length === 0 || node.type !== 'text' || node.value.trim() !== '') {
      close();
      result.push(node.type === 'element' ? { ...node, children: listsOfWord(node.children) } : node);
    }
  }
  close();
  return result.length > 0 ? result : [...nodes];
}

interface Item {
  readonly level: number;
  readonly ordered: boolean;
  readonly children: ElementContent[];
}

function itemOf(node: ElementContent): Item | undefined {
  if (node.type !== 'element') return undefined;
  const level = LEVEL.exec(typeof node.properties['style'] === 'string' ? node.properties['style'] : '')?.[1];
  return level === undefined ? undefined : { level: Number(level), ordered: node.properties[ORDERED] === true, children: node.children };
}

/** Items of one level are one list; deeper ones stand in the item before them. */
function nested(items: readonly Item[]): Element[] {
  if (items.length === 0) return [];
  const level = Math.min(...items.map((item) => item.level));
  const lists: Element[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (item === undefined) break;
    let end = at + 1;
    while ((items[end]?.level ?? 0) > level) end += 1;
    const own = item.level === level;
    const deeper = nested(items.slice(own ? at + 1 : at, end));
    const entry = element('li', own ? [...item.children, ...deeper] : deeper);
    const tagName = item.ordered ? 'ol' : 'ul';
    const last = lists.at(-1);
    if (last?.tagName === tagName) last.children.push(entry);
    else lists.push(element(tagName, [entry]));
    at = end;
  }
  return lists;
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
