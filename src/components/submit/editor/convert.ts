/** Markdown to the editor's document, and back. */
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Mark, Node } from 'prosemirror-model';
import { cleanMarkdown } from '#submission/gate/cleanMarkdown.ts';
import { writeTree } from '#submission/gate/writeTree.ts';
import { schema } from './schema.ts';

/** `citations`: keys of sources the text may cite; to the editor `[^key]` is text. */
export function toDocument(markdown: string, citations?: ReadonlySet<string>): Node {
  const blocks = fromMarkdown(cleanMarkdown(markdown, citations).markdown).children.flatMap(blockNode);
  return schema.node('doc', null, blocks.length > 0 ? blocks : [schema.node('paragraph')]);
}

export function toMarkdown(document: Node, citations?: ReadonlySet<string>): string {
  const root: Root = { type: 'root', children: document.children.flatMap(block) };
  return cleanMarkdown(writeTree(root), citations).markdown;
}

function blockNode(node: RootContent): readonly Node[] {
  switch (node.type) {
    case 'paragraph':
      return [schema.node('paragraph', null, inlineNodes(node.children, []))];
    case 'heading':
      return [schema.node('heading', { level: node.depth === 4 ? 4 : 3 }, inlineNodes(node.children, []))];
    case 'blockquote':
      return [schema.node('blockquote', null, node.children.flatMap(blockNode))];
    case 'list':
      return [schema.node(node.ordered === true ? 'ordered_list' : 'bullet_list', null, node.children.map(itemNode))];
    case 'thematicBreak':
      return [schema.node('rule')];
    default:
      return [];
  }
}

function itemNode({ children }: ListItem): Node {
  const blocks = children.flatMap(blockNode);
  return schema.node('list_item', null, blocks[0]?.type.name === 'paragraph' ? blocks : [schema.node('paragraph'), ...blocks]);
}

function inlineNodes(nodes: readonly PhrasingContent[], marks: readonly Mark[]): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    switch (node.type) {
      case 'text':
        return node.value === '' ? [] : [schema.text(node.value.replaceAll('\n', ' '), marks)];
      case 'break':
        return [schema.node('hard_break')];
      case 'emphasis':
        return inlineNodes(node.children, [...marks, schema.mark('em')]);
      case 'strong':
        return inlineNodes(node.children, [...marks, schema.mark('strong')]);
      case 'link':
        return inlineNodes(node.children, [...marks, schema.mark('link', { href: node.url })]);
      default:
        return [];
    }
  });
}

function block(node: Node): readonly BlockContent[] {
  switch (node.type.name) {
    case 'paragraph':
      return node.childCount === 0 ? [] : [{ type: 'paragraph', children: phrases(node.children) }];
    case 'heading':
      return node.childCount === 0 ? [] : [{ type: 'heading', depth: node.attrs['level'] === 4 ? 4 : 3, children: phrases(node.children) }];
    case 'blockquote':
      return [{ type: 'blockquote', children: node.children.flatMap(block) }];
    case 'bullet_list':
    case 'ordered_list': {
      const children = node.children.map((item): ListItem => ({ type: 'listItem', spread: false, children: item.children.flatMap(block) }));
      return [{ type: 'list', ordered: node.type.name === 'ordered_list', spread: false, children }];
    }
    case 'rule':
      return [{ type: 'thematicBreak' }];
    default:
      return [];
  }
}

/** Marks from the outer to the inner, in the order of the schema; neighbours with the same mark share one node. */
function phrases(nodes: readonly Node[], depth = 0): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at];
    if (node === undefined) break;
    const mark = node.marks[depth];
    let end = at + 1;
    if (mark === undefined) result.push(node.isText ? { type: 'text', value: node.text ?? '' } : { type: 'break' });
    else {
      while (nodes[end]?.marks[depth]?.eq(mark) === true) end += 1;
      const children = phrases(nodes.slice(at, end), depth + 1);
      if (mark.type.name === 'link') result.push({ type: 'link', url: String(mark.attrs['href']), children });
      else result.push({ type: mark.type.name === 'strong' ? 'strong' : 'emphasis', children });
    }
    at = end;
  }
  return result;
}
