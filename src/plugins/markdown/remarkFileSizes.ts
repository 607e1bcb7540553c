/** Writes kind and size behind every link to a file of the hub, inside the link: `Worksheet (ODS, 12 kB)`. */
import path from 'node:path';
import type { Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fileSize } from '#language/fileSize.ts';
import { besideFile, type Built } from './besideFile.ts';
import { shownLanguage } from './shownLanguage.ts';

export function remarkFileSizes(built: Built): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const find = besideFile(built, file);
    const language = shownLanguage(file);
    visit(tree, 'link', (link) => {
      const found = find(link.url);
      if (found === undefined) return;
      const words = [...kindOf(link), fileSize(found.bytes, language)];
      // No line ends inside it.
      link.children.push({ type: 'text', value: ` (${words.join(', ').replaceAll(' ', '\u{A0}')})` });
    });
  };
}

/** Nothing where the link says it itself: `Cost list (.csv)`. */
function kindOf(link: Link): readonly string[] {
  const kind = path.posix.extname(new URL(link.url, 'https://hub.invalid/').pathname).slice(1);
  const said = new RegExp(String.raw`(?<![\p{L}\d])${kind}(?![\p{L}\d])`, 'iu');
  return kind === '' || said.test(toString(link)) ? [] : [kind.toUpperCase()];
}
