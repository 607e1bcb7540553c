/** What somebody wrote is in every file that should have it: paragraph by paragraph, for the modules of the hub and one with everything in it. */
import { strFromU8, unzipSync } from 'fflate';
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { cartridge } from './cartridge/cartridge.ts';
import { makeEpub } from './epub/makeEpub.ts';
import type { Quiz } from '#training/quiz/quiz.ts';
import type { ExportedPage } from './exportedPage.ts';
import { gift } from './gift/gift.ts';
import { moodleXml } from './moodle/moodleXml.ts';
import { handbook } from './pdf/handbook.ts';
import { participantHandout } from './pdf/participantHandout.ts';
import { scorm } from './scorm/scorm.ts';
import { moduleSlides } from './slides/moduleSlides.ts';
import { fixtureModule, repositoryModules } from './testing/pages.ts';

const MODULES = [fixtureModule(), ...repositoryModules('en').filter(({ edition }) => edition === 'current')].map(
  (page) => [page.id, page] as const,
);

/** Without spaces, which lines and slides may break at, and without citations, which become numbers. */
function bare(text: string): string {
  return text.replaceAll(/\[\^[^\]\s]+\]/g, '').replaceAll(/\s/g, '');
}

/** Paragraphs of plain words: formulas, raw HTML and what a directive in a line says are written otherwise in the files. */
function paragraphsOf(nodes: readonly RootContent[]): readonly string[] {
  const found: string[] = [];
  visit({ type: 'root', children: [...nodes] }, 'paragraph', (node: Paragraph) => {
    if (node.children.every(({ type }) => ['text', 'emphasis', 'strong', 'link', 'delete'].includes(type)))
      found.push(bare(toString(node)));
  });
  return found.filter((text) => text !== '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&#x26;': '&',
  '&#x3C;': '<',
  '&#x22;': '"',
  '&#x27;': "'",
  '&#x3E;': '>',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};

function textOfHtml(html: string): string {
  const withoutCitations = html.replaceAll(/<sup>.*?<\/sup>/g, '').replaceAll(/<head>.*?<\/head>/gs, '');
  return bare(withoutCitations.replaceAll(/<[^>]*>/g, '').replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity));
}

function textOfHast(nodes: readonly ElementContent[]): string {
  const root: HastRoot = { type: 'root', children: structuredClone([...nodes]) };
  visit(root, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'sup' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return bare(hastText(root));
}

/** Paragraphs that are not in the text. */
const missing = (paragraphs: readonly string[], text: string): readonly string[] =>
  paragraphs.filter((paragraph) => !text.includes(paragraph));

/** What is said after an answer: each option’s, and that of the whole question. */
function feedbackIn(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node) =>
    node.type === 'blockquote' ? [node] : node.type === 'list' ? node.children.flatMap(({ children }) => feedbackIn(children)) : [],
  );
}

function parts(page: ExportedPage): { notes: readonly string[]; others: readonly string[]; answers: readonly string[] } {
  const notes: RootContent[] = [];
  const others: RootContent[] = [];
  const answers: RootContent[] = [];
  for (const node of page.root.children) {
    if (node.type !== 'containerDirective') others.push(node);
    else if (node.name === 'notes') notes.push(...node.children);
    else if (node.name === 'quiz') answers.push(...feedbackIn(node.children));
    else if (node.name !== 'materials') others.push(node);
  }
  return { notes: paragraphsOf(notes), others: paragraphsOf(others), answers: paragraphsOf(answers) };
}

test.each(MODULES)('%s as a book has all of it', (_id, page) => {
  const { notes, others, answers } = parts(page);
  expect(notes.length * others.length).toBeGreaterThan(0);
  const files = unzipSync(makeEpub({ page, chapters: [] }));
  const text = Object.entries(files)
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([, bytes]) => textOfHtml(strFromU8(bytes)))
    .join('\n');
  expect(missing([...notes, ...others, ...answers], text)).toEqual([]);
});

test.each(MODULES)('%s as a handbook has all of it', (_id, page) => {
  const { notes, others, answers } = parts(page);
  expect(missing([...notes, ...others, ...answers], textOfHtml(handbook(page).html))).toEqual([]);
});

test.each(MODULES)('the participants’ handout of %s has no note and no answer', (_id, page) => {
  if (page.module === undefined) throw new Error('no module');
  const { notes, answers } = parts(page);
  const text = textOfHtml(participantHandout({ ...page, module: page.module }).html);
  expect(missing([...notes, ...answers], text)).toEqual([...notes, ...answers]);
  expect(
    missing(
      page.module.handouts.flatMap(({ content }) => paragraphsOf(content)),
      text,
    ),
  ).toEqual([]);
});

test.each(MODULES)('the slides of %s have its sessions, and its notes for the speaker', (_id, page) => {
  if (page.module === undefined) throw new Error('no module');
  const { module } = page;
  const slides = moduleSlides({ ...page, module });
  const text = textOfHast(slides.flatMap(({ content }) => content));
  const spoken = textOfHast(slides.flatMap(({ notes }) => notes));
  const { notes } = parts(page);
  const sessions = module.parts.flatMap((part) => (part.kind === 'session' ? part.blocks : []));
  const said = sessions.flatMap((block) => (block.kind === 'text' || block.kind === 'activity' ? paragraphsOf(block.content) : []));
  expect(missing(said, text)).toEqual([]);
  expect(missing(notes, spoken)).toEqual([]);
  expect(missing(notes, text)).toEqual(notes);
  expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
  expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
});

/** HTML inside XML is escaped once more. */
function unescaped(text: string): string {
  return text.replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
}

/** True and false are the platform's own words. */
const isSaid = ({ type }: Quiz): boolean => type !== 'true-false';

test.each(MODULES)('%s as a package for learning platforms has all of it, but the notes', (_id, page) => {
  const { notes, others, answers } = parts(page);
  const text = textOfHtml(strFromU8(unzipSync(scorm(page, ''))['index.html'] ?? new Uint8Array()));
  expect(missing([...others, ...answers], text)).toEqual([]);
  expect(missing(notes, text)).toEqual(notes);
});

test.each(MODULES)('%s as a cartridge has all of it, but the notes', (_id, page) => {
  const { notes, others, answers } = parts(page);
  const text = Object.entries(unzipSync(cartridge(page)))
    .filter(([name]) => name.endsWith('.html') || name === 'questions.xml')
    .map(([name, bytes]) => textOfHtml(name.endsWith('.html') ? strFromU8(bytes) : unescaped(strFromU8(bytes))))
    .join('\n');
  expect(missing([...others, ...answers], text)).toEqual([]);
  expect(missing(notes, text)).toEqual(notes);
});

test.each(MODULES)('the files of questions of %s have every question, answer and comment', (_id, page) => {
  const asked = (page.module?.quizzes ?? []).flatMap((quiz) => [
    ...quiz.stem,
    ...quiz.feedback,
    ...('options' in quiz ? quiz.options.flatMap(({ content, feedback }) => [...(isSaid(quiz) ? content : []), ...feedback]) : []),
    ...('items' in quiz ? quiz.items.flatMap(({ content }) => content) : []),
    ...('answers' in quiz ? quiz.answers.flatMap(({ feedback }) => feedback) : []),
  ]);
  expect(asked.length).toBeGreaterThan(20);
  expect(missing(paragraphsOf(asked), textOfHtml(unescaped(moodleXml(page))))).toEqual([]);
  const plain = gift(page).replaceAll(/\\([\\~=#{}:])/g, '$1');
  expect(missing(paragraphsOf(asked), textOfHtml(plain))).toEqual([]);
});
