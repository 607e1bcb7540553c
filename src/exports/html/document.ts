/** A page of HTML that stands by itself: nothing in it is fetched from anywhere. */
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Locale } from '#model/locale.ts';
import type { ExportedImage } from '#exports/exportedPage.ts';
import { dataAddress } from './images.ts';

export interface HtmlDocument {
  readonly title: string;
  readonly language: Locale;
  readonly description?: string;
  readonly style: string;
  /** More for the head, before the style. */
  readonly head?: readonly ElementContent[];
  readonly body: readonly ElementContent[];
  /** By the address they have in the body; each is written into it. */
  readonly images?: ReadonlyMap<string, ExportedImage>;
}

export function htmlDocument({ title, language, description, style, head = [], body, images = new Map() }: HtmlDocument): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language, dir: 'ltr' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', title),
          ...(description === undefined ? [] : [h('meta', { name: 'description', content: description })]),
          ...head,
          h('style', style),
        ]),
        h('body', [...body]),
      ]),
    ],
  };
  visit(tree, 'element', ({ tagName, properties }) => {
    const image = tagName === 'img' ? images.get(String(properties['src'])) : undefined;
    if (image !== undefined) properties['src'] = dataAddress(image);
  });
  return toHtml(tree);
}
