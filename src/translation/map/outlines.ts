/** Outlines of the hub's countries, drawn from Natural Earth (https://www.naturalearthdata.com/, public domain) as `world-atlas` packs it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeRoot } from '#content/codeRoot.ts';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** ISO 3166 numbers of the hub's countries; Kosovo has none and is known by its name. */
const NUMBERS: ReadonlySet<string> = new Set(['008', '070', '191', '499', '807', '688', '705']);
const WITHOUT_NUMBER = 'Kosovo';

type Atlas = Topology<{ countries: GeometryCollection<{ readonly name?: string }> }>;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly string[];
  /** Degrees to units of the drawing, from the top left. */
  readonly place: (longitude: number, latitude: number) => readonly [number, number];
}

const WIDTH = 600;
const MARGIN = 8;

export function drawRegion(): Drawing {
  const file = createRequire(path.join(codeRoot, 'package.json')).resolve('world-atlas/countries-50m.json');
  // The package's own format, which its documentation describes.
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  const { countries } = atlas.objects;
  const geometries = countries.geometries.filter(
    ({ id, properties }) => NUMBERS.has(String(id)) || (id === undefined && nameOf(properties) === WITHOUT_NUMBER),
  );
  const region = feature(atlas, { ...countries, geometries });
  const projection = geoMercator().fitWidth(WIDTH - 2 * MARGIN, region);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(region);
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]);
  const draw = geoPath(projection).digits(1);
  return {
    width: WIDTH,
    height: Math.ceil(bottom - top + 2 * MARGIN),
    outlines: region.features.map((country) => draw(country) ?? ''),
    place: (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0],
  };
}

function nameOf(properties: unknown): unknown {
  return typeof properties === 'object' && properties !== null ? Reflect.get(properties, 'name') : undefined;
}
