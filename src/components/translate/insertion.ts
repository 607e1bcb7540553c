/** A text with something put in at the cursor. */
export interface Inserted {
  readonly text: string;
  /** Where the cursor goes. */
  readonly cursor: number;
}

/**
 * Puts in what must stand in the translation as in the source. An address becomes a link of the words that are selected; where none are,
 * the cursor goes between its brackets.
 * @example insertKept('Вид таму', { start: 4, end: 8 }, './b.md', 'See [there](./b.md)') // => { text: 'Вид [таму](./b.md)', cursor: 18 }
 */
export function insertKept(text: string, { start, end }: { start: number; end: number }, kept: string, source: string): Inserted {
  const [before, selected, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const at = source.indexOf(`](${kept}`);
  if (at === -1) return { text: before + selected + kept + after, cursor: end + kept.length };
  const mark = /!\[[^\]]*$/.test(source.slice(0, at)) ? '![' : '[';
  const link = `${mark}${selected}](${kept})`;
  return { text: before + link + after, cursor: start + (selected === '' ? mark.length : link.length) };
}
