/** A module as a Common Cartridge 1.1: pages and an assessment that Moodle and other platforms make a course of. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { say } from '#training/render/strings.ts';
import { uuidOf } from '#exports/epub/uuid.ts';
import { IMAGES } from '#exports/epub/pageChapters.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { htmlDocument } from '#exports/html/document.ts';
import { scrollTables } from '#exports/html/scrollTables.ts';
import { SHARED_STYLE } from '#exports/html/style.ts';
import { zip } from '#exports/zip.ts';
import { assessment } from './assessment.ts';
import { manifest, type Resource } from './manifest.ts';
import { cartridgePages, PAPER, SOURCES } from './pages.ts';

/** Platforms put pages into a frame of their own. */
const STYLE = `${SHARED_STYLE}
body { max-width: 44rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; background: #fff; }
a { color: #0b4f8a; }
.activity, .notice, .handout, .quiz, .box { margin: 1.5em 0; padding: 0.1em 1em; border-inline-start: 4px solid #767676; }
@media (max-width: 30rem) { .statements { display: block; } .statements dd { margin-bottom: 0.6em; } }
.scroll { overflow-x: auto; }
`;

const QUESTIONS = 'questions.xml';
const AFTER_QUESTIONS: ReadonlySet<string> = new Set([PAPER, SOURCES]);

export function cartridge(page: ExportedPage): Uint8Array {
  const { chapters, images } = cartridgePages(page);
  const questions = assessment(page);
  const imageResources = images.map(({ name }, index): Resource => ({
    id: `image-${index + 1}`,
    kind: 'webcontent',
    file: IMAGES + encodeURIComponent(name),
    needs: [],
  }));
  const pageResources = chapters.map(({ file, title, content }): Resource => ({
    id: `page-${file.replace(/\.html$/, '')}`,
    kind: 'webcontent',
    file,
    title,
    needs: imageResources.filter((image) => JSON.stringify(content).includes(`"src":"${image.file}"`)).map(({ id }) => id),
  }));
  const quizResource: Resource = {
    id: 'questions',
    kind: 'assessment',
    file: QUESTIONS,
    title: say(page.strings, 'file.questions'),
    needs: [],
  };
  // Questions follow the texts they ask about.
  const texts = pageResources.filter(({ file }) => !AFTER_QUESTIONS.has(file));
  const resources = [
    ...texts,
    ...(questions === undefined ? [] : [quizResource]),
    ...pageResources.filter(({ file }) => AFTER_QUESTIONS.has(file)),
    ...imageResources,
  ];
  const id = `hub-${uuidOf([page.url, page.language, page.edition ?? ''].join(' '))}`;
  return zip(
    [
      { path: 'imsmanifest.xml', content: manifest(page, id, resources) },
      ...chapters.map(({ file, title, language, content }) => ({
        path: file,
        content: htmlDocument({ title: `${title} – ${page.title}`, language, style: STYLE, body: [mainOf(content)] }),
      })),
      ...(questions === undefined ? [] : [{ path: QUESTIONS, content: questions }]),
      ...images.map(({ name, bytes }) => ({ path: IMAGES + name, content: bytes })),
    ],
    page.updated,
  );
}

function mainOf(content: readonly ElementContent[]): Element {
  const main = h('main', [...content]);
  scrollTables(main);
  return main;
}
