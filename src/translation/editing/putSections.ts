import { splitSections } from '#translation/sections/splitSections.ts';
import { bodyStart, withSections } from './translationFile.ts';

export interface SectionText {
  /** Fixed id of the section. */
  readonly key: string;
  /** The id it has in the translation, where that is an older one. */
  readonly former?: string;
  readonly source: string;
}

/** The file with these sections in place of its own; those it does not have yet are put where the original has them (`order`). */
export function putSections(raw: string, sections: readonly SectionText[], order: readonly string[]): string {
  const there = new Set(splitSections(raw.slice(bodyStart(raw))).map(({ key }) => key));
  const replaced = withSections(
    raw,
    (key, source) => sections.find((section) => (section.former ?? section.key) === key)?.source ?? source,
  );
  return sections
    .filter(({ key, former }) => !there.has(former ?? key))
    .toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
    .reduce((text, section) => insert(text, section, order), replaced);
}

function insert(raw: string, { key, source }: SectionText, order: readonly string[]): string {
  const start = bodyStart(raw);
  const before = new Set(order.slice(0, order.indexOf(key)));
  const previous = splitSections(raw.slice(start)).findLast((section) => before.has(section.key));
  const position = previous === undefined ? start : start + previous.start + previous.source.trimEnd().length;
  const gap = raw.includes('\r\n') ? '\r\n\r\n' : '\n\n';
  const rest = raw.slice(position);
  const half = gap.slice(gap.length / 2);
  const head = raw.slice(0, position) + (previous === undefined ? half : gap) + source;
  return head + (rest.trim() === '' ? half : previous === undefined ? half : '') + (rest.trim() === '' ? '' : rest);
}
