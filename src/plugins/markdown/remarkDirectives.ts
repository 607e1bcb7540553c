/** Turns the hub's directives into HTML: foreign text, worksheets, and the parts of a training module. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { addCountryChoice } from '#training/render/countryBox.ts';
import { renderDirectives } from '#training/render/renderDirectives.ts';
import { stringsFor } from './shownLanguage.ts';

export function remarkDirectives({ siteDir }: { siteDir: string }): (tree: Root, file: VFile) => void {
  const stringsOf = stringsFor(siteDir);
  return (tree, file) => {
    const { strings, language } = stringsOf(file);
    addCountryChoice(tree, strings, language);
    renderDirectives(tree, strings, language);
  };
}
