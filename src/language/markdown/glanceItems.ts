/** The items of a `:::glance` box: `- owner: The City of Pula.[^key]`. */
import type { ListItem, Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

export interface GlanceItem {
  /** What stands before the first colon; '' where there is none. */
  readonly key: string;
  readonly item: ListItem;
  /** What stands behind it. */
  readonly said: Paragraph;
}

/** Nothing for what is not a list. Leaves the box as it was. */
export function glanceItems({ children }: ContainerDirective): readonly GlanceItem[] {
  return children.flatMap((child) => (child.type === 'list' ? child.children.map(readItem) : []));
}

function readItem(item: ListItem): GlanceItem {
  const [first] = item.children;
  const paragraph: Paragraph = first?.type === 'paragraph' ? first : { type: 'paragraph', children: [] };
  const [text, ...rest] = paragraph.children;
  const [, key = '', words = ''] = /^\s*([a-z]+):\s*(.*)$/su.exec(text?.type === 'text' ? text.value : '') ?? [];
  if (key === '') return { key, item, said: paragraph };
  return { key, item, said: { ...paragraph, children: words === '' ? rest : [{ type: 'text', value: words }, ...rest] } };
}
