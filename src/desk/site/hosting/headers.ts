/** The headers of the hub's own server, by kind of file, as patterns of addresses. */
import { PRIVATE, securityHeaders } from '#desk/site/securityHeaders.ts';
import type { SiteFacts } from './siteFacts.ts';

/** What differs from file to file. */
const BY_FILE: ReadonlySet<string> = new Set(['Content-Security-Policy', 'Referrer-Policy']);

/** Those that every answer has. */
export function commonHeaders(): readonly (readonly [name: string, value: string])[] {
  return Object.entries(securityHeaders('', { scripts: [], connect: [] })).filter(([name]) => !BY_FILE.has(name));
}

/** Policies of pages, of decks of slides, and of all that is neither. */
export function policies({ scripts, connect }: SiteFacts): { readonly pages: string; readonly decks: string; readonly others: string } {
  const policy = (hashes: readonly string[]) => securityHeaders('', { scripts: hashes, connect })['Content-Security-Policy'] ?? '';
  return { pages: policy(scripts.pages), decks: policy(scripts.decks), others: policy([]) };
}

/** What pages tell the next one: usually, and where an address holds a secret. */
export const REFERRERS = { usual: referrer(''), secret: referrer('status/index.html') };

export const PRIVATE_ADDRESS = ofAddresses(PRIVATE);

function referrer(file: string): string {
  return securityHeaders(file, { scripts: [], connect: [] })['Referrer-Policy'] ?? '';
}

/** Source of a pattern of paths in the site, as one of addresses: these begin with a slash. */
export function ofAddresses(pattern: RegExp): string {
  return pattern.source.replace('^', '^/').replaceAll('\\/', '/');
}
