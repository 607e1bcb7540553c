/** `:::glance` as a list of what a case is compared by. */
import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { glanceItems } from '#language/markdown/glanceItems.ts';
import { element, words } from './element.ts';
import { say, type Strings } from './strings.ts';

export function renderGlance(node: ContainerDirective, strings: Strings): void {
  const rows = glanceItems(node).map(({ key, said }) =>
    element('div', {}, [element('dt', {}, [words(say(strings, `glance.${key}`))]), { ...said, data: { ...said.data, hName: 'dd' } }]),
  );
  node.data = { ...node.data, hName: 'section', hProperties: { class: 'glance', ariaLabel: say(strings, 'glance.title') } };
  const children: RootContent[] = node.children;
  children.splice(0, children.length, element('p', { class: 'box-title' }, [words(say(strings, 'glance.title'))]), element('dl', {}, rows));
}
