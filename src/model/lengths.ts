/** How long the texts of the front matter may be, in letters; without Zod, so that a browser can ask. */
import type { UnitKind } from './worksheet.ts';

export interface Length {
  readonly min: number;
  readonly max?: number;
}

export const LENGTHS = {
  title: { min: 3, max: 90 },
  description: { min: 40, max: 240 },
  place: { min: 2 },
  reason: { min: 10 },
} as const satisfies Partial<Record<UnitKind, Length>>;
