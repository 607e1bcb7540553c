/** Where the pins of towns stand, so that each can be touched: at its town, or beside it where towns lie close together. */
import type { PointOnMap } from '#model/place.ts';
import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';

/**
 * Half of what two pins are apart, in units of the drawing, which is 600 wide. A pin is 24 pixels wide (WCAG 2.2, 2.5.8 Target Size),
 * and on the smallest phone the drawing has 288 pixels: 50 units, and a little more.
 */
const RADIUS = 26;
/** Towns pull less and less, until only the distance counts: more of them changes nothing any more. */
const TICKS = 300;

/** In the order of the towns. The same towns always give the same pins. */
export function spreadPins(towns: readonly PointOnMap[]): readonly PointOnMap[] {
  const pins = towns.map((town) => ({ ...town, town }));
  forceSimulation(pins)
    .stop()
    .force(
      'x',
      forceX<(typeof pins)[number]>(({ town }) => town.x),
    )
    .force(
      'y',
      forceY<(typeof pins)[number]>(({ town }) => town.y),
    )
    .force('apart', forceCollide(RADIUS).iterations(4))
    .tick(TICKS);
  return pins.map(({ x, y }) => ({ x, y }));
}
