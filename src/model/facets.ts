/** The facets of the catalogue: what a resource is filed under. Pure. */
import type { CatalogueEntry } from './catalogueEntry.ts';

export const FACETS = ['type', 'theme', 'country', 'organisation', 'language', 'level', 'duration'] as const;
export type Facet = (typeof FACETS)[number];

export const DURATIONS = ['short', 'day', 'long'] as const;
export type Duration = (typeof DURATIONS)[number];

const SHORT_MINUTES = 120;
const DAY_MINUTES = 480;

/** The values an entry is filed under; empty where a facet does not apply to it. */
export function valuesOf(entry: CatalogueEntry, facet: Facet): readonly string[] {
  switch (facet) {
    case 'type':
      return [entry.type];
    case 'theme':
      return entry.themes.map(({ id }) => id);
    case 'country':
      return entry.countries.map(({ code }) => code);
    case 'organisation':
      return entry.organisations.map(({ id }) => id);
    case 'language':
      return entry.translations;
    case 'level':
      return entry.level === undefined ? [] : [entry.level];
    case 'duration':
      return entry.minutes === undefined ? [] : [durationBand(entry.minutes)];
  }
}

function durationBand(minutes: number): Duration {
  if (minutes <= SHORT_MINUTES) return 'short';
  return minutes <= DAY_MINUTES ? 'day' : 'long';
}
