/// <reference types="mdast-util-to-hast" />
/** Elements of HTML inside a tree of mdast: what a directive becomes, before the rest of its content is turned into HTML. */
import type { Data, Literal, Parent, PhrasingContent, RootContent } from 'mdast';

export interface HubElement extends Parent {
  readonly type: 'hubElement';
  children: RootContent[];
  data: Data & { readonly hName: string; readonly hProperties: Properties };
}

type Properties = Readonly<Record<string, string | boolean>>;

declare module 'mdast' {
  interface RootContentMap {
    hubElement: HubElement;
  }
  interface PhrasingContentMap {
    hubElement: HubElement;
  }
}

/** Properties by the names hast gives them: `ariaLabel`, `dataQuiz`; `class` may be written as in HTML. */
export function element(name: string, properties: Properties, children: readonly RootContent[] = []): HubElement {
  return { type: 'hubElement', data: { hName: name, hProperties: properties }, children: [...children] };
}

export function words(value: string): PhrasingContent & Literal {
  return { type: 'text', value };
}

/** Paragraphs as runs of text, where HTML allows no paragraph: in a label, a legend. */
export function inline(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node, index) =>
    node.type === 'paragraph' ? [...(index > 0 ? [element('br', {})] : []), ...node.children] : [node],
  );
}
