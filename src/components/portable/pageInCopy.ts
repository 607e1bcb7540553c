/**
 * Where a page of the site is, seen from the page of results in a copy. Pure.
 * @example pageInCopy('/sr/library/x/#y', '/sr/') // => '../library/x/index.html#y'
 */
export function pageInCopy(url: string, base: string): string {
  const [path = '', fragment] = url.slice(base.length).split('#');
  return `../${path === '' ? '../' : path}index.html${fragment === undefined ? '' : `#${fragment}`}`;
}
