/**
 * The build reads a contributed case only if it is plain. Docusaurus runs MDX that a front matter asks for and copies files that links
 * name; whoever builds without `hub check` must be as safe as who runs it. Before Docusaurus' own plugins, which resolve links.
 */
import path from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { GATE_EXPECTED, GATE_FIX, overlaidProblems } from '#submission/gate/gateProblems.ts';
import { formatProblem } from '#model/problem.ts';

export function remarkContributed(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const frontMatter = file.data['frontMatter'];
    if (!isContributed(frontMatter)) return;
    const [first] = overlaidProblems(tree, path.basename(file.path, path.extname(file.path)));
    if (first === undefined) return;
    // The overlay has other lines above the text than the file it was made from.
    const source = field(field(frontMatter, 'hub'), 'source');
    const found = `${first.found} in a contributed case, in line ${first.line} of its text`;
    const place = typeof source === 'string' ? source : file.path;
    throw new Error(formatProblem({ file: place, found, expected: GATE_EXPECTED, fix: GATE_FIX }));
  };
}

/** Of a page of the overlay, which says it among its facts, and of one that Docusaurus would read as it was sent. */
function isContributed(frontMatter: unknown): boolean {
  return field(frontMatter, 'contributed') !== undefined || field(field(field(frontMatter, 'hub'), 'case'), 'ownAccount') === true;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
