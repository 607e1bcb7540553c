import { toString } from 'mdast-util-to-string';
import type { Quiz } from '#training/quiz/quiz.ts';

const LONGEST = 80;

/** What lists of questions call it: `q3 Which of these is an indirect cost?`, cut at a word. */
export function questionName({ id, stem }: Quiz): string {
  const said = stem.map((node) => toString(node)).join(' ');
  const words = said.replaceAll(/\s+/g, ' ').trim();
  const name = `${id} ${words}`.trim();
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const cut = characters.slice(0, LONGEST).join('');
  return `${cut.includes(' ', id.length + 1) ? cut.slice(0, cut.lastIndexOf(' ')) : cut} …`;
}
