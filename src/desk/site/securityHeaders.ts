/** What browsers are told about every answer of the site, so that a page can do what the hub's pages do and nothing else. */

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

/** Their addresses hold secrets; those stand in the fragment, which is never sent, and this is the second lock. */
export const PRIVATE = /^(?:[\w-]+\/)?(?:status|desk)\//;

export interface Allowed {
  /** Hashes of the page's own inline scripts: `sha256-…`. */
  readonly scripts: readonly string[];
  /** Origins its scripts may ask beside the hub: those of Algolia where it is used. */
  readonly connect: readonly string[];
}

/** @param file its path in the site: `sq/status/index.html` */
export function securityHeaders(file: string, { scripts, connect }: Allowed): Readonly<Record<string, string>> {
  return {
    ...HEADERS,
    'Content-Security-Policy': policy(scripts, connect),
    'Referrer-Policy': PRIVATE.test(file) ? 'no-referrer' : 'strict-origin-when-cross-origin',
  };
}

/** Styles stay as they are: tables and bars carry them in attributes, for which there are no hashes, and so do decks of slides in an element. */
function policy(scripts: readonly string[], connect: readonly string[]): string {
  const hashes = scripts.map((hash) => `'${hash}'`);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');
}
