/** Turns the hub's directives into HTML: foreign text, worksheets, and the parts of a training module. */
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Catalogue } from '#content/content.ts';
import { stringsFor } from './shownLanguage.ts';

type Directive = ContainerDirective | LeafDirective | TextDirective;

export function remarkDirectives({ siteDir }: { siteDir: string }): (tree: Root, file: VFile) => void {
  const stringsOf = stringsFor(siteDir);
  return (tree, file) => {
    const { strings } = stringsOf(file);
    visit(tree, (node) => {
      if (node.type === 'textDirective' && node.name === 'lang') setElement(node, 'span', { lang: node.attributes?.['lang'] ?? '' });
      if (node.type === 'leafDirective') renderLeaf(node, strings);
      if (node.type === 'containerDirective') renderContainer(node, strings);
    });
  };
}

function setElement(node: Directive | Paragraph, name: string, properties: Record<string, string>): void {
  node.data = { ...node.data, hName: name, hProperties: properties };
}

/** `::session{min=45 outcomes="lo1 lo2"}` and `::break{min=15}`: one line below the heading they belong to. */
function renderLeaf(node: LeafDirective, strings: Catalogue): void {
  if (node.name !== 'session' && node.name !== 'break') return;
  setElement(node, 'p', { class: 'timing' });
  node.children = [text(timing(node, strings))];
}

function renderContainer(node: ContainerDirective, strings: Catalogue): void {
  switch (node.name) {
    case 'worksheet':
      setElement(node, 'section', { class: 'worksheet', id: node.attributes?.['id'] ?? '' });
      labelAs(node, 'h3');
      break;
    case 'outcomes':
    case 'materials':
      setElement(node, 'div', { class: node.name });
      break;
    case 'activity':
      setElement(node, 'div', { class: 'activity' });
      node.children.unshift(paragraph('timing', timing(node, strings)));
      break;
    case 'notes':
      setElement(node, 'details', { class: 'notes' });
      node.children.unshift(summary(strings.get('module.notes') ?? ''));
      break;
    default:
  }
}

/** `45 min · Outcomes 1, 2` or `15 min · groups of 4`. */
function timing(node: Directive, strings: Catalogue): string {
  const { min = '', outcomes, group } = node.attributes ?? {};
  const fill = (id: string, value: string): string => (strings.get(id) ?? '{value}').replace('{value}', value);
  return [
    fill('module.minutes', min ?? ''),
    ...(outcomes
      ? [
          fill(
            'module.outcomes',
            outcomes
              .replaceAll(/lo(\d+)/g, '$1')
              .split(/\s+/)
              .join(', '),
          ),
        ]
      : []),
    ...(group ? [fill('module.group', group)] : []),
  ].join(' · ');
}

function labelAs(node: ContainerDirective, name: string): void {
  const label = node.children[0];
  if (label?.type === 'paragraph' && label.data?.directiveLabel) setElement(label, name, {});
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function paragraph(className: string, value: string): Paragraph {
  return { type: 'paragraph', data: { hName: 'p', hProperties: { class: className } }, children: [text(value)] };
}

function summary(value: string): Paragraph {
  return { type: 'paragraph', data: { hName: 'summary' }, children: [text(value)] };
}
