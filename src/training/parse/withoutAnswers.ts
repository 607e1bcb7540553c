// The plugin's types add the directive nodes to those of mdast.
/// <reference types="remark-directive" />
/**
 * A Markdown text with the questions of its quizzes, but none of the answers: for search, which would show the key in its excerpts
 * and lead to what a wrong answer says.
 */
import type { Root } from 'mdast';
import { quizParts } from './readQuiz.ts';

/** @param root the parsed `source` */
export function withoutAnswers(root: Root, source: string): string {
  const cuts = root.children.flatMap((node) => {
    if (node.type !== 'containerDirective' || node.name !== 'quiz') return [];
    const stem = new Set(quizParts(node).stem);
    const first = node.children.find((child) => !stem.has(child) && !(child.type === 'paragraph' && child.data?.directiveLabel));
    const start = first?.position?.start.offset;
    const end = node.children.at(-1)?.position?.end.offset;
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
  return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
}
