/** The sources of a page, numbered as the text cites them. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '#language/formatDate.ts';
import { nameInSerbianLatin } from '#language/serbianLatin.ts';
import type { Locale } from '#model/locale.ts';
import type { Source } from '#model/source.ts';
import { say, type Strings } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { sourceId } from './citations.ts';

/** In the language of the text; undefined where it has none. */
export function sourceList({ sources, language, strings }: Pick<ExportedPage, 'sources' | 'language' | 'strings'>): Element | undefined {
  if (sources.length === 0) return undefined;
  return h(
    'ol.sources',
    sources.map((source) => h('li', { id: sourceId(source.key) }, entry(source, language, strings))),
  );
}

function entry({ publisher, title, language, year, url, seen }: Source, shown: Locale, strings: Strings): ElementContent[] {
  const by = shown === 'sr-Latn' ? nameInSerbianLatin(publisher) : publisher;
  return [
    { type: 'text', value: `${by}, ` },
    h('cite', language === shown ? {} : { lang: language }, title),
    { type: 'text', value: `${year === undefined ? '' : `, ${year}`}. ` },
    h('a', { href: url }, url),
    { type: 'text', value: ` (${say(strings, 'source.seen', { date: formatDate(seen, shown) })})` },
  ];
}
