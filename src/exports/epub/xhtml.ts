/** Content documents of an EPUB: HTML written as XML. */
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toXast } from 'hast-util-to-xast';
import { visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import type { Locale } from '#model/locale.ts';
import { boxWide } from '#exports/html/wide.ts';

interface Document {
  readonly title: string;
  readonly language: Locale;
  readonly body: readonly ElementContent[];
}

export function xhtml({ title, language, body }: Document): string {
  const html = h(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language, dir: 'ltr' },
    [h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]), h('body', [...body])],
  );
  boxWide([html]);
  const tree: Root = { type: 'root', children: [html] };
  // Reading systems that parse XML look for `xml:lang`, those that parse HTML for `lang`.
  visit(tree, 'element', ({ properties }) => {
    if (properties['lang'] !== undefined && properties['lang'] !== null) properties['xmlLang'] = properties['lang'];
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${writeXml(toXast(tree))}\n`;
}

/** What no XML may hold: the control characters but tab and line breaks, and the two that are no characters. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function writeXml(tree: Parameters<typeof toXml>[0]): string {
  return toXml(tree, { closeEmptyElements: true }).replace(FORBIDDEN, '');
}
