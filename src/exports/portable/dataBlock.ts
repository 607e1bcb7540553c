import type { Element } from 'hast';
import { h } from 'hastscript';

/** JSON for the scripts of a copy, in an element of this id. */
export function dataBlock(id: string, data: unknown): Element {
  return h('script', { id, type: 'application/json' }, JSON.stringify(data).replaceAll('<', '\\u003c'));
}
