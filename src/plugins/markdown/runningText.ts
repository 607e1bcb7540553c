/** The running text of a compiled page: paragraphs, list items and cells, without what has a purpose of its own. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isLocale, type Locale } from '#model/locale.ts';

/** What a text of running prose becomes; `language` is the text's own. */
export type ReplaceText = (text: string, language: Locale) => readonly ElementContent[];

const RUNNING = new Set(['p', 'li', 'td', 'dd']);
/** Headings and labels, questions, what is clicked, what is quoted letter by letter. */
const LEFT_ALONE = new Set(
  'h1 h2 h3 h4 h5 h6 th caption summary mdxAdmonitionTitle a button label form code pre kbd samp math svg script style'.split(' '),
);
/** The line that a directive of a training module puts below a heading; notes, which not every reader sees. */
const NOT_FOR_ALL = new Set(['timing', 'notes', 'facilitator-notes']);

/** Replaces every text of running prose in a page of which the text is in `language`. */
export function replaceRunningText(tree: Root, language: Locale, replace: ReplaceText): void {
  replaceIn(tree, { language, running: false }, replace);
}

interface Place {
  readonly language: Locale;
  readonly running: boolean;
}

function replaceIn(parent: Root | Element, place: Place, replace: ReplaceText): void {
  const children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'text') return place.running ? [...replace(child.value, place.language)] : [child];
    const inner = child.type === 'element' ? placeInside(child, place) : undefined;
    if (child.type === 'element' && inner !== undefined) replaceIn(child, inner, replace);
    return [child];
  });
  // An element of which only texts were replaced by texts and elements still has an element's children.
  parent.children = children as ElementContent[];
}

function placeInside({ tagName, properties }: Element, { language, running }: Place): Place | undefined {
  const isFootnotes = properties['dataFootnotes'] !== undefined;
  if (LEFT_ALONE.has(tagName) || isFootnotes || classesOf(properties).some((name) => NOT_FOR_ALL.has(name))) return undefined;
  const inside = { language, running: running || RUNNING.has(tagName) };
  const lang = properties['lang'];
  if (typeof lang !== 'string' || lang === language) return inside;
  // A section borrowed from another language is marked as a whole; within a text it is a phrase or a name.
  return running || !isLocale(lang) ? undefined : { ...inside, language: lang };
}

function classesOf({ className, class: written }: Element['properties']): readonly string[] {
  const classes = className ?? written;
  return Array.isArray(classes) ? classes.map(String) : String(classes ?? '').split(/\s+/);
}
