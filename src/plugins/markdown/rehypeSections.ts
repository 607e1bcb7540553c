/** Marks the language of sections that stand in another language than their page, because they are not translated yet. */
import type { Element, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import type { FreshnessFacts } from '#model/freshnessFacts.ts';

const HEADING = /^h[1-6]$/;

export function rehypeSections(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const languages = new Map<string, string>(untranslated(file).map(({ id, language }) => [id, language]));
    if (languages.size === 0) return;
    let section: Element | undefined;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type === 'doctype' || node.type === 'mdxjsEsm') return [node];
      if (node.type === 'element' && beginsSection(node)) {
        const lang = languages.get(String(node.properties['id']));
        section = lang === undefined ? undefined : { type: 'element', tagName: 'div', properties: { lang }, children: [node] };
        return [section ?? node];
      }
      if (section === undefined) return [node];
      section.children.push(node);
      return [];
    });
  };
}

function beginsSection({ tagName, properties }: Element): boolean {
  return HEADING.test(tagName) || properties['dataFootnotes'] !== undefined;
}

/** Docusaurus hands the front matter down as `data.frontMatter`; the overlay put the facts there. */
function untranslated(file: VFile): FreshnessFacts['untranslated'] {
  const frontMatter = file.data['frontMatter'] as { hub?: { freshness?: FreshnessFacts } } | undefined;
  return frontMatter?.hub?.freshness?.untranslated ?? [];
}
