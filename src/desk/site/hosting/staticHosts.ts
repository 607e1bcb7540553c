/**
 * `_headers` and `_redirects`, which Netlify and Cloudflare Pages read from the folder they publish. No two rules say the same header of
 * the same address: hosts join such values, or take one of them, each in its own way. So all pages have one policy, with the scripts of all.
 */
import { FOR_EVER } from '#desk/site/cacheControl.ts';
import { FORMER_SEGMENTS } from '#desk/site/formerAddress.ts';
import { commonHeaders, policies, REFERRERS } from './headers.ts';
import type { SiteFacts } from './siteFacts.ts';

/** Both send what has no `Cache-Control` here so that browsers ask each time, and with a tag. */
export function hostHeaders(facts: SiteFacts): string {
  const { pages } = policies({ ...facts, scripts: { pages: [...facts.scripts.pages, ...facts.scripts.decks].toSorted(), decks: [] } });
  const rules = [
    rule('/*', [...commonHeaders(), ['Content-Security-Policy', pages], ['Referrer-Policy', REFERRERS.usual]]),
    ...facts.hashed.map((folder) => rule(`/${folder}*`, [['Cache-Control', FOR_EVER]])),
    ...facts.named.map((name) => rule(`/${name}`, [['Content-Type', facts.namedTypes.get(name.slice(name.lastIndexOf('/') + 1)) ?? '']])),
  ];
  return `# Written by \`npm run hub -- hosting\`: not to be changed by hand.\n${rules.join('\n')}\n`;
}

/** `missing`: whether a page for what does not exist has to be named for each language; Cloudflare finds the nearest `404.html` itself. */
export function hostRedirects({ locales }: SiteFacts, missing: boolean): string {
  const former = [...FORMER_SEGMENTS].flatMap(([segment, locale]) => [
    `/${segment} /${locale}/ 301`,
    `/${segment}/* /${locale}/:splat 301`,
  ]);
  return [...former, ...(missing ? locales.map((locale) => `/${locale}/* /${locale}/404.html 404`) : []), ''].join('\n');
}

function rule(address: string, headers: readonly (readonly [name: string, value: string])[]): string {
  return [address, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
