/** Turns the directives in a tree of Markdown into elements of HTML, for the page and for every file made from it. */
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Locale } from '#model/locale.ts';
import { SKIP, visit } from 'unist-util-visit';
import type { Quiz } from '../quiz/quiz.ts';
import { isQuantity, quantityOf } from '../parse/readMaterials.ts';
import { readBreakKind, readGroup, readMethod, readMinutes, readWords } from '../parse/attributes.ts';
import { readQuiz } from '../parse/readQuiz.ts';
import { words, type HubElement } from './element.ts';
import { renderCountry } from './countryBox.ts';
import { renderGlance } from './glance.ts';
import { quizForm } from './quizForm.ts';
import type { Strings } from './strings.ts';
import { activityTiming, breakTiming, quantityText, sessionTiming } from './timing.ts';

type Directive = ContainerDirective | LeafDirective | TextDirective;

/** How a question is drawn: as a form, or for paper. */
export type DrawQuiz = (quiz: Quiz, strings: Strings) => HubElement;

/** `strings` and `language` are those of the text. */
export function renderDirectives(tree: Root, strings: Strings, language: Locale, drawQuiz: DrawQuiz = quizForm): void {
  labelMaterials(tree, strings);
  visit(tree, (node, index, parent) => {
    if (node.type === 'textDirective') renderText(node, strings);
    if (node.type === 'leafDirective') renderLeaf(node, strings);
    if (node.type !== 'containerDirective') return undefined;
    if (node.name !== 'quiz') {
      renderContainer(node, strings, language);
      return undefined;
    }
    const drawn = drawQuiz(readQuiz(node, language, undefined), strings);
    if (parent && index !== undefined) (parent.children as RootContent[])[index] = drawn;
    // What is inside has no directives but those of running text.
    visit(drawn, 'textDirective', (inner) => renderText(inner, strings));
    return SKIP;
  });
}

/** Materials of the whole module have a heading of their own; what one session needs stands below another. */
function labelMaterials(tree: Root, strings: Strings): void {
  let inSession = false;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) inSession = false;
    if (node.type === 'leafDirective' && node.name === 'session') inSession = true;
    if (!inSession || node.type !== 'containerDirective' || node.name !== 'materials') continue;
    node.children.unshift(paragraph('materials-title', strings.get('module.needed') ?? ''));
  }
}

function setElement(node: Directive, name: string, properties: Record<string, string>): void {
  node.data = { ...node.data, hName: name, hProperties: properties };
}

function renderText(node: TextDirective, strings: Strings): void {
  if (node.name === 'lang') setElement(node, 'span', { lang: node.attributes?.['lang'] ?? '' });
  if (!isQuantity(node)) return;
  const quantity = quantityOf(node);
  setElement(node, 'span', { class: 'quantity' });
  node.children = [words(quantity === undefined ? '' : quantityText(quantity, strings))];
}

/** `::session{min=45 outcomes="lo1 lo2"}` and `::break{min=15}`: one line below the heading they belong to. */
function renderLeaf(node: LeafDirective, strings: Strings): void {
  if (node.name !== 'session' && node.name !== 'break') return;
  const minutes = readMinutes(node.attributes);
  setElement(node, 'p', { class: node.name === 'break' ? 'timing break' : 'timing' });
  node.children = [
    words(
      node.name === 'session'
        ? sessionTiming({ minutes, outcomes: readWords(node.attributes, 'outcomes') }, strings)
        : breakTiming({ minutes, breakKind: readBreakKind(node.attributes) }, strings),
    ),
  ];
}

function renderContainer(node: ContainerDirective, strings: Strings, language: Locale): void {
  const id = node.attributes?.['id'] ?? '';
  switch (node.name) {
    case 'worksheet':
    case 'handout':
      setElement(node, 'section', { class: node.name, id });
      labelAs(node, 'h3');
      break;
    case 'outcomes':
    case 'materials':
      setElement(node, 'div', { class: node.name });
      break;
    case 'activity':
      setElement(node, 'div', { class: 'activity' });
      labelAs(node, 'h4');
      node.children.unshift(timing(node, strings));
      break;
    case 'notes':
      setElement(node, 'aside', { class: 'notes' });
      node.children.unshift(paragraph('notes-title', strings.get('module.notes') ?? ''));
      break;
    case 'glance':
      renderGlance(node, strings);
      break;
    case 'country':
      renderCountry(node, strings, language);
      break;
    default:
  }
}

function timing({ attributes }: ContainerDirective, strings: Strings): ContainerDirective['children'][number] {
  const group = readGroup(attributes);
  const method = readMethod(attributes);
  const text = activityTiming(
    { minutes: readMinutes(attributes), ...(group !== undefined && { group }), ...(method && { method }) },
    strings,
  );
  return paragraph('timing', text);
}

function paragraph(className: string, value: string): ContainerDirective['children'][number] {
  return { type: 'paragraph', data: { hName: 'p', hProperties: { class: className } }, children: [words(value)] };
}

function labelAs(node: ContainerDirective, name: string): void {
  const label = node.children[0];
  if (label?.type === 'paragraph' && label.data?.directiveLabel) label.data = { ...label.data, hName: name };
}
