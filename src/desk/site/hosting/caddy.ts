/** What Caddy has to know to serve the built folder as the hub's own server does: `deploy/static.Caddyfile` imports it. */
import { DEFAULT_LOCALE } from '#model/locale.ts';
import { FOR_EVER, HASHED, UNTIL_IT_CHANGES } from '#desk/site/cacheControl.ts';
import { isText } from '#desk/site/contentType.ts';
import { FORMER_SEGMENTS } from '#desk/site/formerAddress.ts';
import { HOME_VARIES } from '#desk/site/homeLocale.ts';
import { commonHeaders, ofAddresses, policies, PRIVATE_ADDRESS, REFERRERS } from './headers.ts';
import { firstTag, localesByTag } from './languages.ts';
import { DECK, type SiteFacts } from './siteFacts.ts';

type Values = readonly (readonly [pattern: string, value: string])[];

/** For the block of a site, below `root`. */
export function caddySite(facts: SiteFacts): string {
  return [
    '# Written by `npm run hub -- hosting`: not to be changed by hand.',
    variables(facts),
    headers(facts),
    redirects(),
    refusals(facts),
    '',
  ].join('\n');
}

function headers(facts: SiteFacts): string {
  const ends = [...facts.types.keys()];
  return `header {
	${COMMON.join('\n\t')}
	Content-Security-Policy {hub_policy}
	Referrer-Policy {hub_referrer}
	Cache-Control {hub_cache}
}
@typed path_regexp ${endsIn(ends)}
header @typed Content-Type {hub_type}
# Set last, in place of what is added where a compressed copy is sent.
@text {
	path_regexp ${endsIn(ends.filter((end) => isText(`x.${end}`)))}
	not path /
}
header @text {
	Vary "Accept-Encoding"
	defer
}
header / {
	Vary "Accept-Encoding, ${HOME_VARIES}"
	defer
}`;
}

function redirects(): string {
  return `# Who comes to / from elsewhere is led to the first of their languages the hub has.
@elsewhere expression \`${ELSEWHERE.join(' && ')}\`
redir @elsewhere {hub_home} 302
${[...FORMER_SEGMENTS].map(([former, locale]) => formerSegment(former, locale)).join('\n')}
# Its own redirect forgets what stands behind a question mark.
@folder {
	path_regexp ^/[^/].*[^/]$
	file {path}/index.html
}
redir @folder {path}/{hub_query} 308`;
}

/** What does not exist is told in the language the address asks for. */
function refusals(facts: SiteFacts): string {
  return `@written not method GET HEAD
respond @written 405
# Compressed copies are sent in place of their originals only.
@hidden {
	path_regexp /\\.|\\.(?:br|gz)$
	not path_regexp /\\.well-known(?:/|$)
}
error @hidden 404
${FILES}
handle_errors {
	rewrite * {hub_missing}
	header {
		${COMMON.join('\n\t\t')}
		Content-Security-Policy "${policies(facts).pages}"
		Referrer-Policy "${REFERRERS.usual}"
		Cache-Control "${UNTIL_IT_CHANGES}"
		Content-Type "${facts.types.get('html') ?? ''}"
	}
	header {
		Vary "Accept-Encoding"
		-Etag
		defer
	}
	${FILES.replaceAll('\n', '\n\t')}
}`;
}

const COMMON = commonHeaders().map(([name, value]) => `${name} "${value}"`);

const FILES = `file_server {
	precompressed br gzip
}`;

/** As `homeLocale` has it. */
const ELSEWHERE = [
  '{method} == "GET" && {uri} == "/" && {hub_home} != ""',
  '{header.Cache-Control} == "" && {header.If-None-Match} == ""',
  '{header.Sec-Fetch-Dest} in ["", "document"]',
  '({header.Sec-Fetch-Site} == "" ? {header.Referer} == "" : {header.Sec-Fetch-Site} != "same-origin")',
];

function variables(facts: SiteFacts): string {
  const { pages, decks, others } = policies(facts);
  const built = facts.locales.join('|');
  return [
    map('{path}', '{hub_cache}', [[ofAddresses(HASHED), FOR_EVER]], UNTIL_IT_CHANGES),
    map(
      '{path}',
      '{hub_policy}',
      [
        [DECK.source, decks],
        [endsIn(['html']), pages],
      ],
      others,
    ),
    map('{path}', '{hub_referrer}', [[PRIVATE_ADDRESS, REFERRERS.secret]], REFERRERS.usual),
    map('{path}', '{hub_type}', types(facts), 'application/octet-stream'),
    map('{path}', '{hub_missing}', built === '' ? [] : [[`^/+(${built})(?:/|$)`, '/${1}/404.html']], '/404.html'),
    map('{query}', '{hub_query}', [['^(.+)$', '?${1}']], ''),
    map('{header.Accept-Language}', '{hub_tag}', [[`(?i)${firstTag(facts.locales)}`, '${1}']], ''),
    map('{hub_tag}', '{hub_home}', homes(facts), ''),
  ].join('\n');
}

function types({ types, namedTypes }: SiteFacts): Values {
  const named = [...namedTypes].map(([name, type]) => [`/${name.replaceAll('.', '\\.')}$`, type] as const);
  return [...named, ...[...types].map(([end, type]) => [endsIn([end]), type] as const)];
}

function homes({ locales }: SiteFacts): Values {
  return [...localesByTag(locales)].map(([tag, locale]) => [`(?i)^${tag}$`, locale === DEFAULT_LOCALE ? '' : `/${locale}/`]);
}

/** Files whose names end so; the page of a folder has none. */
function endsIn(ends: readonly string[]): string {
  return `${ends.includes('html') ? '(?:/|' : '(?:'}\\.(?:${ends.join('|')}))$`;
}

function formerSegment(former: string, locale: string): string {
  return `redir /${former} /${locale}/ 301
handle_path /${former}/* {
	redir * /${locale}{uri} 301
}`;
}

/** The first that matches counts. */
function map(source: string, variable: string, values: Values, otherwise: string): string {
  const lines = values.map(([pattern, value]) => `\t"~${pattern}" "${value}"`);
  return [`map ${source} ${variable} {`, ...lines, `\tdefault "${otherwise}"`, '}'].join('\n');
}
