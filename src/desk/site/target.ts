/** What a request is for, in the folder of the site. */
export interface Target {
  /** `sq/practice`; empty for the start page. Names of files and folders below the site, never above it. */
  readonly path: string;
  /** Whether the address ends in a slash, as those of pages do. */
  readonly isPage: boolean;
  /** `?a=1`, empty when there is none. */
  readonly query: string;
}

/** `'/sq//practice/?a=1' => {path: 'sq/practice', isPage: true, query: '?a=1'}`; undefined for what no file of the site can be called. */
export function readTarget(address: string): Target | undefined {
  const [, raw = '', query = ''] = /^([^?#]*)([^#]*)/.exec(address) ?? [];
  const decoded = decode(raw);
  if (decoded === undefined || !decoded.startsWith('/') || /[\\\0]/.test(decoded)) return undefined;
  const names = decoded.split('/').filter((name) => name !== '');
  if (names.some(isHidden)) return undefined;
  return { path: names.join('/'), isPage: decoded.endsWith('/'), query };
}

/** The address of a page, or of a file, as a header may carry it: of this host, whatever the path starts with. */
export function targetAddress({ path, isPage, query }: Target): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `/${encoded}${isPage ? '/' : ''}${query.replaceAll(/[^\x21-\x7e]/g, encodeURIComponent)}`;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Folders above, files that systems and editors leave behind, and compressed copies, which are sent in place of their originals only. */
function isHidden(name: string): boolean {
  return (name.startsWith('.') && name !== '.well-known') || /\.(?:br|gz)$/.test(name);
}
