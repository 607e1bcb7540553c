/** A module's body cut at its `##` headings, each piece with the language it is in. */
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '#model/locale.ts';
import { splitHeadingId } from '../headingId.ts';

export interface SectionNode {
  readonly node: RootContent;
  readonly language: Locale;
  /** The nearest heading above, `###` or deeper, inside the section; undefined below the section's own. */
  readonly heading?: { readonly id: string; readonly title: string };
}

export interface ModuleSection {
  /** Empty before the first heading. */
  readonly id: string;
  readonly title: string;
  readonly language: Locale;
  readonly line: number;
  readonly nodes: readonly SectionNode[];
}

export interface SectionLanguages {
  readonly language: Locale;
  /** Sections, by the id of their heading, that stand in another language because they are not translated yet. */
  readonly borrowed: ReadonlyMap<string, Locale>;
}

export function sectionsOf(root: Root, { language: own, borrowed }: SectionLanguages): readonly ModuleSection[] {
  let nodes: SectionNode[] = [];
  let language = own;
  let heading: SectionNode['heading'];
  const found: ModuleSection[] = [{ id: '', title: '', language, line: 1, nodes }];
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition' || node.type === 'definition') continue;
    if (node.type !== 'heading') {
      nodes.push({ node, language, ...(heading && { heading }) });
      continue;
    }
    const { text: title, id = '' } = splitHeadingId(toString(node));
    language = borrowed.get(id) ?? own;
    heading = node.depth === 2 ? undefined : { id, title };
    if (heading) {
      nodes.push({ node, language, heading });
    } else {
      nodes = [];
      found.push({ id, title, language, line: node.position?.start.line ?? 1, nodes });
    }
  }
  return found;
}
