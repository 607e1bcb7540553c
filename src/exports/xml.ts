/** Files of XML from trees. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Characters XML cannot hold in any spelling: control characters, halves of pairs. */
const NOT_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true }).replaceAll(NOT_IN_XML, '')}\n`;
}
