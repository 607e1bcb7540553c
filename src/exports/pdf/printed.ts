import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { say } from '#training/render/strings.ts';
import type { ExportedImage, ExportedPage } from '#exports/exportedPage.ts';
import { htmlDocument } from '#exports/html/document.ts';
import { gatherImages } from '#exports/html/images.ts';
import { notices, statements } from '#exports/html/statements.ts';
import { printTags } from './printTags.ts';
import { printStyle } from './style.ts';

/** A document ready to be printed. */
export interface Printed {
  readonly html: string;
  /** ISO day it says it was made: that of the text, not of the printing. */
  readonly date: string;
}

export const IMAGES = 'images/';

/** `kind` says, in the reader's language, what sort of document it is. `draw` gets the page with its images being gathered. */
export function printed(page: ExportedPage, kind: string, draw: (page: ExportedPage) => readonly ElementContent[]): Printed {
  const { reader, readerStrings: strings, title, language, description, licence, updated } = page;
  const images = new Map<string, ExportedImage>();
  const body = draw({ ...page, follow: gatherImages(page.follow, images) });
  const notice = notices(page);
  const header = h('header', [
    h('p.kind', { lang: reader }, `${say(strings, 'hub.name')} · ${kind}`),
    h('h1', title),
    h('p.lead', description),
    ...(notice ? [notice] : []),
    statements(page),
  ]);
  printTags([header, ...body]);
  const html = htmlDocument({
    title,
    language,
    description,
    style: printStyle(title, `${licence.id} · ${say(strings, 'hub.name')}`),
    images: new Map([...images].map(([name, image]) => [IMAGES + name, image])),
    body: [header, h('main', [...body])],
  });
  return { html, date: updated };
}
