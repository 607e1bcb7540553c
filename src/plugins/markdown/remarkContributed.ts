/**
 * The build reads a contributed case only if it is plain. Docusaurus runs MDX that a front matter asks for and copies files that links
 * name; whoever builds without `hub check` must be as safe as who runs it. Before Docusaurus' own plugins, which resolve links.
 */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { GATE_EXPECTED, GATE_FIX, problemsIn } from '#submission/gate/gateProblems.ts';
import { formatProblem } from '#model/problem.ts';

export function remarkContributed(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (!isContributed(file)) return;
    // The hub has written the definitions itself, from the front matter.
    const keys = new Set(tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : [])));
    const [first] = problemsIn(tree, keys);
    if (first === undefined) return;
    const found = `${first.found} in a contributed case`;
    throw new Error(formatProblem({ file: file.path, line: first.line, found, expected: GATE_EXPECTED, fix: GATE_FIX }));
  };
}

function isContributed(file: VFile): boolean {
  const frontMatter: unknown = file.data['frontMatter'];
  return typeof frontMatter === 'object' && frontMatter !== null && Reflect.get(frontMatter, 'contributed') !== undefined;
}
