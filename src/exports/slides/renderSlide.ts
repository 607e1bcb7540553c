import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { boxWide } from '#exports/html/wide.ts';
import type { Slide } from './slide.ts';

/** Notes stand in it for the speaker's window; no audience sees them. */
export function renderSlide({ id, title, language, kind, content, minutes, notes }: Slide, page: ExportedPage): Element {
  const { reader, readerStrings, strings } = page;
  const box = h('div.content', [...content]);
  // A section inside a section would be a slide of its own.
  visit(box, 'element', (node) => {
    if (node.tagName === 'section') node.tagName = 'div';
  });
  boxWide([box]);
  const isTitle = kind === 'title';
  return h('section', { id, className: ['slide', kind], ...(language !== page.language && { lang: language }) }, [
    ...(isTitle ? [h('p.kind', { lang: reader }, say(readerStrings, 'hub.name'))] : []),
    h(isTitle ? 'h1' : 'h2', title),
    box,
    ...(minutes === undefined || minutes === 0 ? [] : [clock(minutes, strings, page.language)]),
    ...(notes.length === 0 ? [] : [h('aside.notes', notes)]),
  ]);
}

/** A clock that somebody may start; what it says comes with it. */
function clock(minutes: number, strings: ExportedPage['strings'], lang: string): Element {
  const label = say(strings, 'slides.start', { minutes });
  return h('p.clock.needs-script', { lang }, [
    h(
      'button',
      {
        type: 'button',
        dataMinutes: String(minutes),
        dataStart: label,
        dataPause: say(strings, 'slides.pause'),
        dataResume: say(strings, 'slides.resume'),
        dataOver: say(strings, 'slides.over'),
      },
      label,
    ),
    h('span', { role: 'status' }),
  ]);
}
