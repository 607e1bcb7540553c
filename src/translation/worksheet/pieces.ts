/** A section as the pieces a translator works on; the front matter's are its fields. */
import type { UnitKind } from '#model/worksheet.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { FRONT, FRONT_FIELDS, frontTexts, type FrontField } from '#translation/sections/frontSection.ts';

export interface Piece {
  /** `1` for the first of a section, `title` in the front matter. */
  readonly name: string;
  readonly kind: UnitKind;
  readonly markdown: string;
  /** Whether there are words in it: a number, a formula or a dash needs no translator. */
  readonly translatable: boolean;
  /** Whether the page is whole without it. */
  readonly optional: boolean;
}

const FRONT_KINDS: Readonly<Record<FrontField, UnitKind>> = {
  title: 'title',
  description: 'description',
  place: 'place',
  retiredBecause: 'reason',
};

export function piecesOf(key: string, source: string): readonly Piece[] {
  if (key === FRONT) return frontPieces(source);
  const { segments, words } = analyseSection(source);
  return segments.map(({ kind, markdown }, index) => {
    return { name: String(index + 1), kind, markdown, translatable: /\p{L}/u.test(words[index] ?? ''), optional: false };
  });
}

function frontPieces(source: string): readonly Piece[] {
  const texts = frontTexts(source);
  return FRONT_FIELDS.flatMap((field) => {
    const markdown = texts[field];
    if (markdown === undefined) return [];
    // A town may be called the same in both languages; a reason left out is shown in the original's language.
    const optional = field === 'place' || field === 'retiredBecause';
    return [{ name: field, kind: FRONT_KINDS[field], markdown, translatable: true, optional }];
  });
}
