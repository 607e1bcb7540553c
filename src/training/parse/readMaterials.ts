import type { List, PhrasingContent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '#model/locale.ts';
import type { Material, Outcome, Quantity } from '../trainingModule.ts';
import { readCount } from './attributes.ts';

/** The items of the list in `:::outcomes`. */
export function readOutcomes(directive: ContainerDirective, language: Locale): readonly Outcome[] {
  return itemsOf(directive).map((item, index) => ({
    id: `lo${index + 1}`,
    language,
    content: item.children,
    plain: toString(item).trim(),
  }));
}

/** The items of the list in `:::materials`, with what `:qty{…}` at their end says. */
export function readMaterials(directive: ContainerDirective, language: Locale, session: string | undefined): readonly Material[] {
  return itemsOf(directive).map((item) => {
    const [paragraph] = item.children;
    const all = paragraph?.type === 'paragraph' ? paragraph.children : [];
    const content = withoutQuantity(all);
    const quantity = readQuantity(all);
    return { language, content, plain: toString(content).trim(), ...(quantity && { quantity }), ...(session && { session }) };
  });
}

function itemsOf(directive: ContainerDirective): List['children'] {
  return directive.children.find((child) => child.type === 'list')?.children ?? [];
}

export function isQuantity(node: PhrasingContent): node is TextDirective {
  return node.type === 'textDirective' && node.name === 'qty';
}

export function quantityOf(directive: TextDirective): Quantity | undefined {
  const count = readCount(directive.attributes, 'n');
  const per = readCount(directive.attributes, 'per');
  return count === undefined ? undefined : { count, ...(per !== undefined && { per }), reuse: directive.attributes?.['reuse'] === 'yes' };
}

function readQuantity(content: readonly PhrasingContent[]): Quantity | undefined {
  const directive = content.find(isQuantity);
  return directive && quantityOf(directive);
}

/** The words alone, without the space before the quantity. */
function withoutQuantity(content: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const words = content.filter((node) => !isQuantity(node));
  const last = words.at(-1);
  return last?.type === 'text' ? [...words.slice(0, -1), { ...last, value: last.value.trimEnd() }] : words;
}
