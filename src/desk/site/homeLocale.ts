/**
 * Which home page a visitor gets who comes to `/`, the English one, from elsewhere: that of the first language of the browser the
 * hub has. Only there, only on the way in, and without a cookie:
 *
 * - Who follows a link of the hub to the English page gets the English page (`Sec-Fetch-Site: same-origin`; browsers that do not
 *   send it tell by `Referer`). So nobody is held in a language, and nothing can go round in circles.
 * - Who loads the English page again stays (`Cache-Control`), and so does who has it from before (`If-None-Match`): having read it
 *   is having chosen it, for as long as the browser keeps it.
 * - Any query stays: `/?en` is an address of the English page to hand on.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#model/locale.ts';

/** What the answer at `/` depends on beside the address. */
export const HOME_VARIES = 'Accept-Language, Sec-Fetch-Site, Sec-Fetch-Dest, Referer';

/** The locale to lead to; undefined for the English page itself. `isBuilt` says which there are. */
export function homeLocale(
  { method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  isBuilt: (locale: Locale) => boolean,
): Locale | undefined {
  if (method !== 'GET' || url !== '/' || !comesFromElsewhere(headers)) return undefined;
  const wanted = new Negotiator({ headers })
    .languages()
    .map(localeOf)
    .find((locale) => locale !== undefined && (locale === DEFAULT_LOCALE || isBuilt(locale)));
  return wanted === DEFAULT_LOCALE ? undefined : wanted;
}

function comesFromElsewhere(headers: IncomingHttpHeaders): boolean {
  if (headers['cache-control'] !== undefined || headers['if-none-match'] !== undefined) return false;
  if ((headers['sec-fetch-dest'] ?? 'document') !== 'document') return false;
  const site = headers['sec-fetch-site'];
  // A proxy may have changed `Host`, so any page it comes from might be ours.
  return site === undefined ? headers.referer === undefined : site !== 'same-origin';
}

/**
 * `'sr-Latn-RS' => 'sr-Latn'`, `'sr-ME' => 'cnr'`, `'sh' => 'sr-Latn'`, `'de' => undefined`. CLDR's aliases, which `Intl.Locale` applies,
 * say that `cnr` is `sr-ME` and `sh` is `sr-Latn`.
 */
export function localeOf(tag: string): Locale | undefined {
  const { language, script, region } = parse(tag) ?? {};
  if (language === undefined) return undefined;
  if (language !== 'sr') return isLocale(language) ? language : undefined;
  if (region === 'ME') return 'cnr';
  return script === 'Latn' ? 'sr-Latn' : 'sr';
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
