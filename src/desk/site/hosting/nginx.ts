/** What nginx has to know to serve the built folder as the hub's own server does: `deploy/static.nginx.conf` includes it. */
import { DEFAULT_LOCALE } from '#model/locale.ts';
import { FOR_EVER, HASHED, UNTIL_IT_CHANGES } from '#desk/site/cacheControl.ts';
import { FORMER_SEGMENTS } from '#desk/site/formerAddress.ts';
import { HOME_VARIES } from '#desk/site/homeLocale.ts';
import { commonHeaders, ofAddresses, policies, PRIVATE_ADDRESS, REFERRERS } from './headers.ts';
import { firstTag, localesByTag } from './languages.ts';
import { DECK, type SiteFacts } from './siteFacts.ts';

/** For `http { }`: what an answer depends on, as variables. */
export function nginxHttp(facts: SiteFacts): string {
  const { pages, decks, others } = policies(facts);
  const built = facts.locales.join('|');
  return `# Written by \`npm run hub -- hosting\`: not to be changed by hand.
${map('$uri', '$hub_cache', [
  ['default', UNTIL_IT_CHANGES],
  [`~${ofAddresses(HASHED)}`, FOR_EVER],
])}
${map('$uri', '$hub_policy', [
  ['default', others],
  [`~${DECK.source}`, decks],
  ['~\\.html$', pages],
])}
${map('$uri', '$hub_referrer', [
  ['default', REFERRERS.usual],
  [`~${PRIVATE_ADDRESS}`, REFERRERS.secret],
])}
${map('$uri', '$hub_varies', [
  ['/', HOME_VARIES],
  ['/index.html', HOME_VARIES],
])}
${map('$request_uri', '$hub_missing', [
  ['default', '/404.html'],
  ...(built === '' ? [] : [[`~^/+(?<hub_asked>${built})(?:[/?]|$)`, '/$hub_asked/404.html'] as const]),
])}
# Who comes to / from elsewhere is led to the first of their languages the hub has.
${map('$http_accept_language', '$hub_tag', [[`~*${firstTag(facts.locales, '(?<hub_first_tag>')}`, '$hub_first_tag']])}
${map(
  '$hub_tag',
  '$hub_of_reader',
  [...localesByTag(facts.locales)].map(([tag, locale]) => [tag, locale === DEFAULT_LOCALE ? '' : `/${locale}/`]),
)}
${map(
  '$request_method$is_args$http_cache_control$http_if_none_match $http_sec_fetch_dest $http_sec_fetch_site $http_referer',
  '$hub_home',
  [
    ['~^GET (?:document)?  $', '$hub_of_reader'],
    ['~^GET (?:document)? (?:none|cross-site|same-site) ', '$hub_of_reader'],
  ],
)}
`;
}

/** For `server { }`, below `root`. */
export function nginxServer({ types, namedTypes }: SiteFacts): string {
  const headers = [
    ...commonHeaders(),
    ['Content-Security-Policy', '$hub_policy'],
    ['Referrer-Policy', '$hub_referrer'],
    ['Cache-Control', '$hub_cache'],
    // Those without a value are not sent.
    ['Vary', '$hub_varies'],
  ] as const;
  return `# Written by \`npm run hub -- hosting\`: not to be changed by hand.
index index.html;
absolute_redirect off;
gzip off;
gzip_static on;
gzip_vary on;
charset off;
types {
${[...types].map(([end, type]) => `  "${type}" ${end};`).join('\n')}
}
default_type application/octet-stream;
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
# In the language the address asks for; a folder without a page is no page either.
error_page 404 $hub_missing;
error_page 403 =404 $hub_missing;
${[...FORMER_SEGMENTS].map(([former, locale]) => `rewrite ^/${former}(?:/(.*))?$ /${locale}/$1 permanent;`).join('\n')}
location = / {
  if ($hub_home) {
    return 302 $hub_home;
  }
}
location ~ /\\.(?!well-known(?:/|$)) {
  return 404;
}
# Compressed copies are sent in place of their originals only.
location ~ \\.(?:br|gz)$ {
  return 404;
}
${[...namedTypes].map(([name, type]) => typeOf(name, type)).join('\n')}
`;
}

function typeOf(name: string, type: string): string {
  return `location ~ /${name.replaceAll('.', '\\.')}$ {
  types {
  }
  default_type "${type}";
}`;
}

/** What nothing matches has no value. */
function map(source: string, variable: string, values: readonly (readonly [pattern: string, value: string])[]): string {
  const lines = values.map(([pattern, value]) => `  ${pattern === 'default' ? pattern : `"${pattern}"`} "${value}";`);
  return [`map "${source}" ${variable} {`, ...lines, '}'].join('\n');
}
