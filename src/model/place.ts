import * as z from 'zod';
import { countryField } from './country.ts';
import { idField } from './fields.ts';
import { writtenLabels } from './labels.ts';
import type { ListedPage } from './directory.ts';
import type { NamedThing } from './pageFacts.ts';

/** An entry of `data/places.yaml`: a town on the map. */
export const placeSchema = z.strictObject({
  /** Stable; its place in the list below the map (`/map/#<id>`). */
  id: idField,
  /** ISO 3166 code of the country it is in. */
  country: countryField,
  /** Degrees north. */
  latitude: z.number().min(39).max(47.5),
  /** Degrees east. */
  longitude: z.number().min(13).max(23.5),
  /** What it is called in every language. A case or an organisation whose town has one of these names is shown there. */
  names: writtenLabels,
});
export type Place = z.infer<typeof placeSchema>;

/** The map as the readers of one locale are shown it, in the overlay's `map.json`. */
export interface ShownMap {
  /** Size of the drawing in its own units. */
  readonly width: number;
  readonly height: number;
  /** Outlines of the countries: data of an SVG path. */
  readonly outlines: readonly string[];
  readonly places: readonly ShownPlace[];
}

export interface PointOnMap {
  readonly x: number;
  readonly y: number;
}

export interface ShownPlace {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** Where it is, in units of the drawing. */
  readonly town: PointOnMap;
  /** Where its pin stands: there, or beside it where towns lie close together. */
  readonly pin: PointOnMap;
  readonly cases: readonly ListedPage[];
  readonly organisations: readonly NamedThing[];
}
