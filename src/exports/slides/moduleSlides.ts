/** The slides of a module: what is to be learned, then each session with its input, its activities and its questions, at the end the sources. */
import { h } from 'hastscript';
import { activityTiming, breakTiming, quantityText } from '#training/render/timing.ts';
import { say } from '#training/render/strings.ts';
import type { Block, ModulePart, Session, TrainingModule } from '#training/trainingModule.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { duration } from '#exports/html/duration.ts';
import { notices, statements } from '#exports/html/statements.ts';
import { Deck } from './deck.ts';
import { quizSlides } from './quizSlides.ts';
import type { Slide } from './slide.ts';
import { sourceSlides } from './sourceSlides.ts';
import { LINES } from './weight.ts';

export function moduleSlides(page: ExportedPage & { readonly module: TrainingModule }): readonly Slide[] {
  const { module } = page;
  const deck = new Deck(page);
  titleSlide(deck, module);
  for (const part of module.parts) partSlides(deck, part, module);
  sourceSlides(deck);
  deck.add({ id: 'about', kind: 'about', title: say(page.strings, 'facts.heading'), language: page.language }, [statements(page)]);
  return numbered(deck.slides);
}

function titleSlide(deck: Deck, { intro, totalMinutes }: TrainingModule): void {
  const { page } = deck;
  const { readerStrings: strings, reader, title, language, description } = page;
  const notice = notices(page);
  deck.add({ id: 'title', kind: 'title', title, language }, [
    h('p.lead', description),
    h('p', { lang: reader }, duration(totalMinutes, strings, reader)),
    ...(notice ? [notice] : []),
    h('p.keys.needs-script', { lang: reader }, say(strings, 'slides.keys')),
  ]);
  deck.note(intro.content, intro.language);
  const materials = page.module?.materials.filter(({ session }) => session === undefined) ?? [];
  noteMaterials(deck, materials);
}

function partSlides(deck: Deck, part: ModulePart, module: TrainingModule): void {
  const { strings } = deck.page;
  const { id, title, language } = part;
  if (part.kind === 'break') {
    const timing = h('p.timing', breakTiming(part, strings));
    deck.add({ id, kind: 'break', title, language, minutes: part.minutes }, [timing]);
    return;
  }
  if (part.kind === 'session') sessionStart(deck, part, module);
  part.blocks.forEach((block, index) => blockSlides(deck, block, part, part.kind === 'text' && index === 0 ? id : undefined));
}

function sessionStart(deck: Deck, { id, title, language, minutes, outcomes }: Session, module: TrainingModule): void {
  const { strings } = deck.page;
  deck.add({ id, kind: 'session', title, language }, [
    h('p.timing', say(strings, 'module.minutes', { value: minutes })),
    h(
      'ul',
      module.outcomes
        .filter((outcome) => outcomes.includes(outcome.id))
        .map((outcome) => h('li', { lang: outcome.language }, deck.render(outcome.content, outcome.language))),
    ),
  ]);
  noteMaterials(
    deck,
    module.materials.filter(({ session }) => session === id),
  );
}

function noteMaterials(deck: Deck, materials: TrainingModule['materials']): void {
  const { strings } = deck.page;
  for (const { content, quantity, language } of materials) {
    const amount = quantity === undefined ? '' : `: ${quantityText(quantity, strings)}`;
    deck.note([{ type: 'paragraph', children: [...content, { type: 'text', value: amount }] }], language);
  }
}

/** `id` is that of the part, for the first slide of a part that has none of its own. */
function blockSlides(deck: Deck, block: Block, part: ModulePart, id: string | undefined): void {
  const { strings, module } = deck.page;
  const placed = { title: part.title, kind: 'text' as const, ...(id !== undefined && { id }) };
  switch (block.kind) {
    case 'text':
      deck.text({ ...placed, language: block.language }, block.content);
      break;
    case 'notes':
      deck.note(block.content, block.language);
      break;
    case 'activity': {
      const timing = h('p.timing', activityTiming(block, strings));
      const title = block.title || part.title;
      const own = { title, language: block.language, kind: 'activity' as const, minutes: block.minutes };
      deck.text({ ...own, ...(block.id !== '' && { id: block.id }) }, block.content, [timing], LINES - 2.5);
      break;
    }
    case 'quiz':
      quizSlides(deck, block.quiz);
      break;
    case 'handout': {
      const { id, title, language } = block.handout;
      deck.add({ id, kind: 'handout', title: say(strings, 'slides.handout', { title }), language }, []);
      break;
    }
    case 'outcomes':
      deck.text({ ...placed, language: part.language }, [
        {
          type: 'list',
          ordered: true,
          start: 1,
          children: (module?.outcomes ?? []).map(({ content }) => ({ type: 'listItem', children: content as [] })),
        },
      ]);
      break;
    default:
  }
}

/** Every title once: slides that share one are counted. */
function numbered(slides: readonly Slide[]): readonly Slide[] {
  const totals = new Map<string, number>();
  for (const { title } of slides) totals.set(title, (totals.get(title) ?? 0) + 1);
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const total = totals.get(slide.title) ?? 1;
    if (total === 1) return slide;
    const number = (seen.get(slide.title) ?? 0) + 1;
    seen.set(slide.title, number);
    return { ...slide, title: `${slide.title} (${number}/${total})` };
  });
}
