/** What a file says about itself, as HTML in the reader's language. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { duration } from './duration.ts';
import { doubts, statementOf } from './statement.ts';

/** Edition, credits, licence and where it comes from, as a list of names and values. */
export function statements(page: ExportedPage): Element {
  const { readerStrings: strings, reader, themes, level, minutes } = page;
  const rows: readonly (readonly [string, ElementContent])[] = [
    ...(themes.length > 0 ? [row(say(strings, 'facts.theme'), themes.join(', '))] : []),
    ...(level === undefined ? [] : [row(say(strings, 'facts.level'), say(strings, `level.${level}`))]),
    ...(minutes === undefined ? [] : [row(say(strings, 'facts.duration'), duration(minutes, strings, reader))]),
    ...statementOf(page).flatMap(({ label, text, url }) => (label === undefined ? [] : [row(label, text, url, page.licence.url)])),
  ];
  return h(
    'dl.statements',
    { lang: reader },
    rows.flatMap(([name, value]) => [h('dt', name), h('dd', [value])]),
  );
}

function row(label: string, text: string, url?: string, licence?: string): readonly [string, ElementContent] {
  if (url === undefined) return [label, { type: 'text', value: text }];
  return [label, h('a', url === licence ? { href: url, rel: 'license' } : { href: url }, text)];
}

/** What readers must know before they trust the text: another language, a translation nobody has reviewed. */
export function notices(page: ExportedPage): Element | undefined {
  const lines = doubts(page);
  if (lines.length === 0) return undefined;
  return h(
    'aside.notice',
    { lang: page.reader, ariaLabel: say(page.readerStrings, 'notice.label') },
    lines.map((line) => h('p', line)),
  );
}
