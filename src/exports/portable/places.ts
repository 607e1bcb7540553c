/** Where pages and files of the site stand in a copy of it: the start page at the top, beside one folder with everything else. */
import path from 'node:path/posix';

/** Folder of everything but the start page, so that nobody has to look for that. */
export const HUB = 'hub/';
export const START = 'index.html';

/**
 * `url` without query and fragment.
 * @example placeOf('/sr/', '/sr/') // => 'index.html'
 * @example placeOf('/sr/about/', '/sr/') // => 'hub/about/index.html'
 */
export function placeOf(url: string, baseUrl: string): string {
  const below = decodeURI(url).slice(baseUrl.length);
  if (below === '') return START;
  return HUB + (below.endsWith('/') ? below + START : below);
}

/** @example linkFrom('hub/about/index.html', 'hub/library/index.html') // => '../library/index.html' */
export function linkFrom(place: string, target: string): string {
  return encodeURI(path.relative(path.dirname(place), target));
}
