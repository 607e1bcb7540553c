/** Files of XML from trees. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Characters XML cannot hold in any spelling: control characters save tabs and line ends, and halves of pairs. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

export function xmlFile(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true }).replaceAll(NOT_IN_XML, '');
  // The end of a section of CDATA may not stand in a text, and the library lets it through.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll(']]>', ']]&gt;')}\n`;
}
