/** What kind of place a link leads to, before asking whether it exists. */
export type LinkTarget =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unsupported'; readonly scheme: string }
  /** A place on the same page. */
  | { readonly kind: 'here'; readonly anchor: string }
  /** An absolute address of the site. */
  | { readonly kind: 'address'; readonly path: string; readonly anchor: string | undefined }
  /** A path relative to the page's file. */
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string | undefined };

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SUPPORTED_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * @example linkTarget('../a.md#b') // => { kind: 'file', path: '../a.md', anchor: 'b' }
 * @example linkTarget('/catalogue/?theme=advocacy') // => { kind: 'address', path: '/catalogue/', anchor: undefined }
 */
export function linkTarget(url: string): LinkTarget {
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) return SUPPORTED_SCHEMES.has(scheme) ? { kind: 'elsewhere' } : { kind: 'unsupported', scheme };
  const [beforeAnchor, anchor] = splitOnce(url, '#');
  const [path] = splitOnce(beforeAnchor, '?');
  if (path === '' && anchor !== undefined) return { kind: 'here', anchor: decode(anchor) };
  const place = { path: decode(path), anchor: anchor === undefined ? undefined : decode(anchor) };
  return path.startsWith('/') ? { kind: 'address', ...place } : { kind: 'file', ...place };
}

function splitOnce(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

/** Text with a stray percent sign is no encoding; it is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
