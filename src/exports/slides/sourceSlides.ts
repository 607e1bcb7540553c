import type { Element } from 'hast';
import { say } from '#training/render/strings.ts';
import { sourceList } from '#exports/html/sourceList.ts';
import type { Deck } from './deck.ts';

/** Sources on one slide: addresses are long. */
const EACH = 4;

export function sourceSlides(deck: Deck): void {
  const { page } = deck;
  const list = sourceList(page);
  if (list === undefined) return;
  const title = say(page.strings, 'source.heading');
  for (let from = 0; from < list.children.length; from += EACH) {
    const part: Element = {
      ...list,
      properties: { ...list.properties, start: from + 1 },
      children: list.children.slice(from, from + EACH),
    };
    deck.add({ ...(from === 0 && { id: 'sources' }), kind: 'sources', title, language: page.language }, [part], from === 0);
  }
}
