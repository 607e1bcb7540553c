import type { Catalogue } from '#content/content.ts';
import { UNIT_KINDS, type UnitKind, type WorksheetLabels } from '#model/worksheet.ts';

/** From the interface strings of the language translated into. */
export function worksheetLabels(strings: Catalogue): WorksheetLabels {
  const text = (id: string): string => strings.get(`po.${id}`) ?? '';
  return {
    intro: text('intro'),
    // `fromEntries` forgets that every kind has an entry.
    kinds: Object.fromEntries(UNIT_KINDS.map((kind) => [kind, text(`kind.${kind}`)])) as Record<UnitKind, string>,
    keep: text('keep'),
    term: text('term'),
    avoid: text('avoid'),
    memory: text('memory'),
    pending: text('pending'),
    uncut: text('uncut'),
  };
}
