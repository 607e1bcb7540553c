/** Footnotes from a page's list of sources: the text cites `[^key]`, the hub writes what stands below. */
import { formatDate } from '#language/formatDate.ts';
import { nameInSerbianLatin } from '#language/serbianLatin.ts';
import type { Locale } from '#model/locale.ts';
import type { Source } from '#model/source.ts';
import type { Catalogue } from '#content/content.ts';

export function footnotes(sources: readonly Source[], language: Locale, strings: Catalogue): string {
  if (sources.length === 0) return '';
  return `\n\n${sources.map((source) => footnote(source, language, strings)).join('\n\n')}\n`;
}

function footnote({ key, title, publisher, language, year, url, seen }: Source, shown: Locale, strings: Catalogue): string {
  const name = language === shown ? escape(title) : `:lang[${escape(title)}]{lang=${language}}`;
  const by = escape(shown === 'sr-Latn' ? nameInSerbianLatin(publisher) : publisher);
  const seenOn = (strings.get('source.seen') ?? '{date}').replace('{date}', formatDate(seen, shown));
  return `[^${key}]: ${[`${by}, *${name}*`, ...(year === undefined ? [] : [String(year)])].join(', ')}. <${address(url)}> (${escape(seenOn)})`;
}

/** CommonMark lets every ASCII punctuation mark be escaped; only those that could start something are, such as the list in `25. maj`. */
function escape(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.replace(/[\\`*_[\]{}<>:!#&|~$^]/g, '\\$&').replace(/^(\d*)([-+.)])/, '$1\\$2');
}

/** Browsers take spaces and angle brackets in an address; `<…>` does not. */
function address(url: string): string {
  return url.replace(/[\s<>]/g, encodeURIComponent);
}
