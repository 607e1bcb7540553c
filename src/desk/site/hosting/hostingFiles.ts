/** Everything other servers are told, as files of one folder; `deploy/` says what becomes of them. */
import { caddySite } from './caddy.ts';
import { nginxHttp, nginxServer } from './nginx.ts';
import type { SiteFacts } from './siteFacts.ts';
import { hostHeaders, hostRedirects } from './staticHosts.ts';

/** Their texts by their paths in the folder. */
export function hostingFiles(facts: SiteFacts): ReadonlyMap<string, string> {
  return new Map([
    ['nginx/http.conf', nginxHttp(facts)],
    ['nginx/server.conf', nginxServer(facts)],
    ['caddy/site', caddySite(facts)],
    ['netlify/_headers', hostHeaders(facts)],
    ['netlify/_redirects', hostRedirects(facts, true)],
    ['cloudflare/_headers', hostHeaders(facts)],
    ['cloudflare/_redirects', hostRedirects(facts, false)],
  ]);
}
