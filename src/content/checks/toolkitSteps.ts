/** A toolkit is a folder with an overview and steps numbered 1, 2, 3 … */
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import type { OriginalPage } from '#content/content.ts';
import { atField, placeOf } from '#content/places.ts';
import type { Check, CheckContext } from './check.ts';

export const toolkitSteps: Check = ({ originals }, context) =>
  toolkitFolders(context).flatMap((files) => {
    const overview = files.find((file) => file.endsWith('/index.md'));
    if (overview === undefined) return files.slice(0, 1).map(noOverview);
    if (files.length === 1) return [noSteps(overview)];
    const steps = originals.filter((page) => page.frontMatter.type === 'toolkit-step' && files.includes(page.path));
    // The number of a step that cannot be read is not known, so gaps are only looked for when all steps were read.
    const allRead = steps.length === files.length - 1;
    return [...repeated(steps), ...(allRead ? gaps(steps) : [])];
  });

/** The Markdown files of each toolkit, from what is on disk: a page that cannot be read still is there. */
function toolkitFolders({ files, trees }: CheckContext): readonly (readonly string[])[] {
  const folders = new Map<string, string[]>();
  for (const filePath of files.keys()) {
    const place = placeOf(trees, filePath);
    if (place?.tree.kind !== 'library' || !/^toolkits\/[^/]+\/[^/]+\.md$/.test(place.file)) continue;
    const folder = path.posix.dirname(filePath);
    folders.set(folder, [...(folders.get(folder) ?? []), filePath]);
  }
  return [...folders.values()];
}

function noOverview(step: string): Problem {
  return {
    file: `${path.posix.dirname(step)}/index.md`,
    found: 'no such file, but steps beside it',
    expected: 'an overview in every toolkit’s folder',
    fix: 'write the overview; `npm run hub -- new toolkit` shows its form',
  };
}

function noSteps(file: string): Problem {
  return {
    file,
    found: 'a toolkit without steps',
    expected: 'at least one step beside the overview',
    fix: 'add a page with `step: 1` to the folder',
  };
}

function numberOf({ frontMatter }: OriginalPage): number {
  return frontMatter.type === 'toolkit-step' ? frontMatter.step : 0;
}

function repeated(steps: readonly OriginalPage[]): Problem[] {
  return steps.flatMap((page, index) => {
    const same = steps.slice(0, index).find((other) => numberOf(other) === numberOf(page));
    if (same === undefined) return [];
    return [
      {
        ...atField(page, 'step'),
        found: `${numberOf(page)}, which ${same.path} has too`,
        expected: 'a number of its own for every step',
        fix: `change \`step\` here or there`,
      },
    ];
  });
}

function gaps(steps: readonly OriginalPage[]): Problem[] {
  const numbers = new Set(steps.map(numberOf));
  return steps
    .filter((page) => numberOf(page) > 1 && !numbers.has(numberOf(page) - 1))
    .map((page) => ({
      ...atField(page, 'step'),
      found: `${numberOf(page)}, but no step ${numberOf(page) - 1}`,
      expected: 'numbers 1, 2, 3 … without gaps',
      fix: 'number the steps anew',
    }));
}
