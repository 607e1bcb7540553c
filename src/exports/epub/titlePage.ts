import { h } from 'hastscript';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { notices, statements } from '#exports/html/statements.ts';
import type { Chapter } from './chapter.ts';
import { present } from './pageChapters.ts';

/** Title, what the file is, and everything it says about itself. */
export function titlePage(page: ExportedPage): Chapter {
  const { readerStrings: strings, reader } = page;
  return {
    file: 'title.xhtml',
    title: page.title,
    language: page.language,
    page,
    kind: 'title',
    content: [
      h('p.kind', { lang: reader }, `${say(strings, 'hub.name')} · ${say(strings, `type.${page.type}`)}`),
      h('h1', page.title),
      h('p.lead', page.description),
      ...present(notices(page)),
      statements(page),
    ],
  };
}
