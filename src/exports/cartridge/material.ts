/** Small pieces of QTI. */
import type { Element } from 'xast';
import { x } from 'xastscript';

export function material(html: string): Element {
  return x('material', [x('mattext', { texttype: 'text/html' }, html)]);
}

/** `qtimetadata` with a name and a value in each field. */
export function fieldList(fields: Readonly<Record<string, string>>): Element {
  return x(
    'qtimetadata',
    Object.entries(fields).map(([label, entry]) => x('qtimetadatafield', [x('fieldlabel', label), x('fieldentry', entry)])),
  );
}
