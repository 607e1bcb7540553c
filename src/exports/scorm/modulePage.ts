/** The page a package for learning platforms opens with: the whole module. Its script (`#components/sco`) shows it part by part. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { htmlDocument } from '#exports/html/document.ts';
import { renderSections } from '#exports/html/renderSections.ts';
import { scrollTables } from '#exports/html/scrollTables.ts';
import { sourceList } from '#exports/html/sourceList.ts';
import { notices, statements } from '#exports/html/statements.ts';
import { STYLE } from './style.ts';

/** Folder of the images inside the package. */
export const IMAGES = 'images/';
export const SCRIPT = 'module.js';

interface Part {
  /** Unique in the page; links lead to it, and the platform keeps it as the place somebody left. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly isSession: boolean;
  readonly content: readonly ElementContent[];
}

export function modulePage(page: ExportedPage): string {
  const parts = partsOf(page);
  const { title, language, description, reader, readerStrings: strings } = page;
  return htmlDocument({
    title,
    language,
    description,
    style: STYLE,
    body: [
      h('a.skip', { href: '#text', lang: reader }, say(strings, 'theme.common.skipToMainContent')),
      h('header', [
        h('h1', title),
        contents(parts, page),
        progress(page),
        h('p.trouble', { role: 'status', lang: reader, ...troubles(page) }),
      ]),
      h(
        'main',
        { id: 'text' },
        parts.map((part) => section(part, page)),
      ),
      turning(page),
      h('script', { src: SCRIPT }),
    ],
  });
}

function partsOf(page: ExportedPage): readonly Part[] {
  const { language, strings, readerStrings, reader } = page;
  const sessions = new Set((page.module?.parts ?? []).filter(({ kind }) => kind === 'session').map(({ id }) => id));
  const sections = renderSections(page, { view: 'participant', quizzes: 'form', images: IMAGES });
  const sources = sourceList(page);
  const start: readonly ElementContent[] = [h('p.lead', page.description), ...(notices(page) ? [notices(page) as Element] : [])];
  const hasIntro = sections[0]?.id === '' && sections[0].title === '';
  return [
    {
      id: 'start',
      title: say(strings, 'book.start'),
      language,
      isSession: false,
      content: [h('h2', say(strings, 'book.start')), ...start, ...(hasIntro ? (sections[0]?.content ?? []) : [])],
    },
    ...(hasIntro ? sections.slice(1) : sections).map(({ id, title, language, content }, index): Part => ({
      id: id || `part-${index + 1}`,
      title,
      language,
      isSession: sessions.has(id),
      content: content.map(withoutId(id)),
    })),
    ...(sources === undefined
      ? []
      : [
          {
            id: 'sources',
            title: say(strings, 'source.heading'),
            language,
            isSession: false,
            content: [h('h2', say(strings, 'source.heading')), sources],
          },
        ]),
    {
      id: 'about',
      title: say(readerStrings, 'notice.label'),
      language: reader,
      isSession: false,
      content: [h('h2', say(readerStrings, 'notice.label')), statements(page)],
    },
  ];
}

/** The part takes the id of its heading. */
function withoutId(id: string): (node: ElementContent) => ElementContent {
  return (node) => {
    if (node.type !== 'element' || node.properties['id'] !== id) return node;
    const { id: _, ...properties } = node.properties;
    return { ...node, properties };
  };
}

function section({ id, language, isSession, content }: Part, { readerStrings: strings }: ExportedPage): Element {
  const element = h('section.part', { id, lang: language, ...(isSession && { dataSession: 'true' }) }, [...content]);
  // A page of another site inside the platform's frame would end the visit.
  visit(element, 'element', ({ tagName, properties }) => {
    if (tagName !== 'a' || !/^https?:/.test(String(properties['href']))) return;
    const rel = Array.isArray(properties['rel']) ? properties['rel'] : [];
    Object.assign(properties, { target: '_blank', rel: [...rel, 'noopener'], title: say(strings, 'theme.IconExternalLink.ariaLabel') });
  });
  scrollTables(element);
  return element;
}

function contents(parts: readonly Part[], { language, reader, readerStrings: strings }: ExportedPage): Element {
  return h('details.contents', [
    h('summary', { lang: reader }, say(strings, 'book.contents')),
    h('nav', { ariaLabel: say(strings, 'book.contents') }, [
      h(
        'ol',
        parts.map((part) =>
          h('li', [
            h('a', { href: `#${part.id}`, ...(part.language !== language && { lang: part.language }) }, [
              part.title,
              ...(part.isSession ? [h('span.seen', { lang: reader, hidden: true }, ` ✓ ${say(strings, 'sco.seen')}`)] : []),
            ]),
          ]),
        ),
      ),
    ]),
  ]);
}

function progress(page: ExportedPage): Element {
  const { reader, readerStrings: strings, module } = page;
  const isScored = (module?.quizzes ?? []).some(({ type }) => type !== 'reflection');
  return h('p.progress.needs-script', {
    role: 'status',
    lang: reader,
    dataSayProgress: say(strings, isScored ? 'sco.progress' : 'sco.progress.sessions'),
    dataSayScore: say(strings, 'sco.score'),
    dataSayComplete: say(strings, 'sco.complete'),
  });
}

function troubles({ readerStrings: strings }: ExportedPage): Record<string, string> {
  return {
    dataSayAlone: say(strings, 'sco.alone'),
    dataSayUnsaved: say(strings, 'sco.unsaved'),
    dataSayFull: say(strings, 'sco.full'),
  };
}

function turning({ reader, readerStrings: strings }: ExportedPage): Element {
  return h('nav.turn.needs-script', { lang: reader, ariaLabel: say(strings, 'page.around') }, [
    h('button.turn-back', { type: 'button' }, `← ${say(strings, 'page.previous')}`),
    h('span.turn-position', { dataSay: say(strings, 'sco.position') }),
    h('button.turn-on', { type: 'button' }, `${say(strings, 'page.next')} →`),
  ]);
}
