/** A long paragraph in shorter ones, cut between sentences. */
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { weightOf } from './weight.ts';

/** After a full stop, its closing quotation marks and its citations; before a capital letter, a number or an opening quotation mark. */
const BETWEEN_SENTENCES = /(?<=[.!?…][”"’»“)]*(?:\[\^[^\]\s]+\])*)\s+(?=[\p{Lu}\p{N}„“"«(])/u;

/** Nothing is lost: the pieces together say what the paragraph says. A sentence alone may still be longer than `lines`. */
export function splitParagraph(paragraph: Paragraph, lines: number): readonly Paragraph[] {
  if (weightOf(paragraph) <= lines) return [paragraph];
  const pieces: Paragraph[] = [];
  for (const sentence of sentencesOf(paragraph.children)) {
    const last = pieces.at(-1);
    const longer: Paragraph | undefined = last && { ...last, children: [...last.children, { type: 'text', value: ' ' }, ...sentence] };
    if (longer !== undefined && weightOf(longer) <= lines) pieces[pieces.length - 1] = longer;
    else pieces.push({ type: 'paragraph', children: sentence });
  }
  return pieces;
}

function sentencesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const sentences: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const [first, ...others]: PhrasingContent[] = node.type === 'text' ? cut(node) : [node];
    if (first !== undefined) sentences.at(-1)?.push(first);
    for (const other of others) sentences.push([other]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function cut(node: Text): Text[] {
  return node.value.split(BETWEEN_SENTENCES).map((value) => ({ type: 'text', value }));
}
