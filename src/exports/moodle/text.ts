/** Texts of Moodle XML: each holds its HTML as text, and the files it shows. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { RootContent } from 'mdast';
import type { Locale } from '#model/locale.ts';
import type { ExportedImage, ExportedPage } from '#exports/exportedPage.ts';
import { blockHtml, inlineHtml } from '#exports/questions/questionHtml.ts';

/** `<text>…</text>` */
export function plain(value: string): Element {
  return x('text', value);
}

/** An element with HTML in it; `after` stands behind the content. */
export function block(name: string, nodes: readonly RootContent[], language: Locale, page: ExportedPage, after?: Element): Element {
  const files = new Files();
  const content = blockHtml(nodes, language, page, files.add);
  return x(name, { format: 'html' }, [plain(content + (after === undefined ? '' : toXml(after))), ...files.elements()]);
}

/** The same for a place inside a line: an answer, a left cell. */
export function inlineText(
  name: string,
  nodes: readonly RootContent[],
  language: Locale,
  page: ExportedPage,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const files = new Files();
  const content = inlineHtml(nodes, language, page, files.add);
  return x(name, { ...attributes, format: 'html' }, [plain(content), ...files.elements()]);
}

/** Images of one text; Moodle looks for them beside it. */
class Files {
  readonly #images = new Map<string, ExportedImage>();

  readonly add = (image: ExportedImage): string => {
    this.#images.set(image.name, image);
    return `@@PLUGINFILE@@/${encodeURIComponent(image.name)}`;
  };

  elements(): readonly Element[] {
    return [...this.#images.values()].map(({ name, bytes }) =>
      x('file', { name, path: '/', encoding: 'base64' }, Buffer.from(bytes).toString('base64')),
    );
  }
}
