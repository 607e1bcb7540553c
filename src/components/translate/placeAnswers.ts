/** Finds the pieces that texts were written for, in a page that may have changed since. */
import type { Unit } from '#model/worksheet.ts';

interface Written {
  readonly source: string;
}

export interface Placed<T> {
  /** By id of the piece as it is now; its source may be worded otherwise. */
  readonly placed: ReadonlyMap<string, T>;
  /** Written for pieces that are no longer there. */
  readonly gone: readonly T[];
}

/**
 * A text goes to the piece it was written for: the one with its id and source, else one with its source in the same section, else one with
 * its source in a section that has got another id. Only then it goes to the piece that now stands in its place, worded otherwise.
 */
export function placeAnswers<T extends Written>(units: readonly Unit[], written: ReadonlyMap<string, T>): Placed<T> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const sections = new Set(units.map(({ id }) => sectionOf(id)));
  const placed = new Map<string, T>();
  let left = [...written];
  const place = (find: (id: string, answer: T) => Unit | undefined): void => {
    left = left.filter(([id, answer]) => {
      const unit = find(id, answer);
      if (unit !== undefined) placed.set(unit.id, answer);
      return unit === undefined;
    });
  };
  const free = (unit: Unit): boolean => !placed.has(unit.id);
  place((id, { source }) => (byId.get(id)?.source === source ? byId.get(id) : undefined));
  place((id, { source }) => units.find((unit) => free(unit) && unit.source === source && sectionOf(unit.id) === sectionOf(id)));
  place((id, { source }) => (sections.has(sectionOf(id)) ? undefined : units.find((unit) => free(unit) && unit.source === source)));
  place((id) => {
    const unit = byId.get(id);
    return unit !== undefined && free(unit) ? unit : undefined;
  });
  return { placed, gone: left.map(([, answer]) => answer) };
}

/** `why/1 => why` */
function sectionOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}
