/** A module's body without its questions, for files that hold them elsewhere. */
import type { Root, RootContent } from 'mdast';

/** A heading that has nothing but questions below it goes with them. The tree given stays as it was. */
export function withoutQuizzes({ children, ...root }: Root): Root {
  const kept: RootContent[] = [];
  for (const [index, node] of children.entries()) {
    if (isQuiz(node)) continue;
    if (node.type === 'heading' && hasQuizzesOnly(children, index)) continue;
    kept.push(node);
  }
  return { ...root, children: kept };
}

function isQuiz(node: RootContent): boolean {
  return node.type === 'containerDirective' && node.name === 'quiz';
}

function hasQuizzesOnly(nodes: readonly RootContent[], heading: number): boolean {
  const end = nodes.findIndex((node, index) => index > heading && node.type === 'heading');
  const below = nodes
    .slice(heading + 1, end === -1 ? undefined : end)
    .filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  return below.length > 0 && below.every(isQuiz);
}
