/** The facilitator's notes of a module in a chapter of their own, each with the way back to what it is about. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '#model/locale.ts';
import { splitHeadingId } from '#training/headingId.ts';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { cutPage, definitionsOf } from '#exports/html/cutPage.ts';
import { contentOf } from '#exports/html/renderSections.ts';
import { tidy } from '#exports/html/tidy.ts';
import { toHast } from '#exports/html/toHast.ts';
import type { Chapter } from './chapter.ts';
import { IMAGES } from './pageChapters.ts';

/** `place`: of the page among those of the book, where it has several. */
export function notesChapter(page: ExportedPage, place?: number): Chapter | undefined {
  const sections = cutPage(page).flatMap((section): ElementContent[] => {
    const notes = notesOf(section.runs);
    if (notes.length === 0) return [];
    const { language } = section;
    const title = section.title || page.title;
    return [h('h2', language === page.language ? {} : { lang: language }, title), ...notes.map((note) => drawn(note, title, page))];
  });
  if (sections.length === 0) return undefined;
  const notes = say(page.strings, 'module.notes');
  const title = place === undefined ? notes : `${notes}: ${page.title}`;
  const file = place === undefined ? 'notes.xhtml' : `notes-${String(place).padStart(2, '0')}.xhtml`;
  return { file, title, language: page.language, page, kind: 'notes', content: [h('h1', title), ...sections] };
}

interface Note {
  readonly language: Locale;
  readonly nodes: RootContent[];
  /** The nearest heading above it. */
  readonly heading: { readonly id: string; readonly text: string };
}

function notesOf(runs: ReturnType<typeof cutPage>[number]['runs']): readonly Note[] {
  const notes: Note[] = [];
  let heading = { id: '', text: '' };
  for (const { language, nodes } of runs) {
    for (const node of nodes) {
      if (node.type === 'heading') {
        const { text, id = '' } = splitHeadingId(toString(node));
        heading = { id, text };
      } else if (node.type === 'containerDirective' && node.name === 'notes') {
        const last = notes.at(-1);
        if (last?.heading === heading && last.language === language) last.nodes.push(...node.children);
        else notes.push({ language, nodes: [...node.children], heading });
      }
    }
  }
  return notes;
}

function drawn({ language, nodes, heading }: Note, section: string, page: ExportedPage): ElementContent {
  const root = toHast([...nodes, ...definitionsOf(page.root)], language, page, {
    view: 'facilitator',
    quizzes: 'paper-with-key',
    images: IMAGES,
  });
  tidy(root);
  return h('aside.notes', { ariaLabel: heading.text || section }, [
    ...(heading.text === section || heading.text === '' ? [] : [h('h3', { lang: language }, heading.text)]),
    h('div', { lang: language }, contentOf(root)),
    ...(heading.id === ''
      ? []
      : [h('p.back', [h('a', { href: `#${heading.id}` }, say(page.strings, 'book.back', { heading: heading.text }))])]),
  ]);
}
