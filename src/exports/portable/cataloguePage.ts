/** The catalogue of a copy: its filters get what they count and sort by, which the application has elsewhere. */
import type { Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { say, type Strings } from '#training/render/strings.ts';
import { dataBlock } from './dataBlock.ts';

/** @param catalogue as it stands in `catalogue.json` */
export function cataloguePage(tree: Root, catalogue: readonly object[], strings: Strings): void {
  visit(tree, 'element', (main) => {
    if (main.tagName !== 'main') return undefined;
    const words = Object.fromEntries(['catalogue.count', 'catalogue.none'].map((id) => [id, say(strings, id)]));
    main.children.push(dataBlock('catalogue-entries', catalogue), dataBlock('words', words));
    return EXIT;
  });
}
