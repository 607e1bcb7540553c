/** Gathers the slides of a module in their order. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '#model/locale.ts';
import { splitHeadingId } from '#training/headingId.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { definitionsOf } from '#exports/html/cutPage.ts';
import { borrowedMark, contentOf } from '#exports/html/renderSections.ts';
import { tidy } from '#exports/html/tidy.ts';
import { toHast } from '#exports/html/toHast.ts';
import type { Slide } from './slide.ts';
import { splitNodes } from './splitNodes.ts';

export const IMAGES = 'images/';

type Placed = Pick<Slide, 'title' | 'language' | 'kind'> & Partial<Pick<Slide, 'id' | 'minutes'>>;

export class Deck {
  readonly slides: Slide[] = [];
  /** The slide that notes belong to: the first of what was said last. */
  #noted: Slide | undefined;

  readonly page: ExportedPage;

  constructor(page: ExportedPage) {
    this.page = page;
  }

  /** Text in as many slides as it needs, `lines` on each; `before` stands on the first. Headings in it begin slides of their own. */
  text(placed: Placed, nodes: readonly RootContent[], before: readonly ElementContent[] = [], lines?: number): void {
    let from = { ...placed };
    let open: RootContent[] = [];
    let first = before;
    const close = (): void => {
      if (open.length > 0 || first.length > 0) this.#pieces(from, open, first, lines);
      open = [];
      first = [];
    };
    for (const node of nodes) {
      if (node.type === 'heading') {
        close();
        const { text: title, id = '' } = splitHeadingId(toString(node));
        from = { title, language: placed.language, kind: 'text', ...(id !== '' && { id }) };
      } else open.push(node);
    }
    close();
  }

  #pieces(placed: Placed, nodes: readonly RootContent[], before: readonly ElementContent[], lines?: number): void {
    const pieces = splitNodes(nodes, lines);
    pieces.forEach((piece, index) => {
      const { id, minutes, ...others } = placed;
      const isFirst = index === 0;
      this.add(
        { ...others, ...(isFirst && id !== undefined && { id }), ...(isFirst && minutes !== undefined && { minutes }) },
        [...(isFirst ? before : []), ...this.render(piece, placed.language)],
        isFirst,
      );
    });
  }

  /** One slide. `noted`: whether notes that follow are about it, and not about the one before. */
  add(placed: Placed, content: readonly ElementContent[], noted = true): void {
    const { id = `slide-${this.slides.length + 1}`, ...others } = placed;
    const borrowed = placed.language !== this.page.language && noted ? [borrowedMark(placed.language, this.page)] : [];
    const slide: Slide = { ...others, id, content: [...borrowed, ...content], notes: [] };
    this.slides.push(slide);
    if (noted) this.#noted = slide;
  }

  note(nodes: readonly RootContent[], language: Locale): void {
    this.#noted?.notes.push(h('div', { lang: language }, this.render(nodes, language)));
  }

  render(nodes: readonly RootContent[], language: Locale): ElementContent[] {
    const { page } = this;
    const root = toHast([...nodes, ...definitionsOf(page.root)], language, page, { view: 'participant', quizzes: 'paper', images: IMAGES });
    tidy(root);
    return contentOf(root);
  }
}
