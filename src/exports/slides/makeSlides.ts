/** The slides of a module as one file of HTML that needs nothing else: no network, no server, no program but a browser. */
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Root } from 'hast';
import { say } from '#training/render/strings.ts';
import type { TrainingModule } from '#training/trainingModule.ts';
import type { ExportedImage, ExportedPage } from '#exports/exportedPage.ts';
import { htmlDocument } from '#exports/html/document.ts';
import { gatherImages } from '#exports/html/images.ts';
import type { SlideAssets } from './assets.ts';
import { IMAGES } from './deck.ts';
import { moduleSlides } from './moduleSlides.ts';
import { renderSlide } from './renderSlide.ts';
import { speakerWords } from './speakerWords.ts';
import { SLIDE_STYLE } from './style.ts';

export function makeSlides(page: ExportedPage & { readonly module: TrainingModule }, { script, style }: SlideAssets): string {
  const images = new Map<string, ExportedImage>();
  const gathering = { ...page, follow: gatherImages(page.follow, images) };
  const slides = moduleSlides(gathering).map((slide) => renderSlide(slide, gathering));
  linkInside({ type: 'root', children: slides }, page.url);
  const { readerStrings: strings, title, language, description } = page;
  return htmlDocument({
    title: `${title} – ${say(strings, 'slides.name')}`,
    language,
    description,
    // Only for a deck: without a script, or on a phone, all slides stand below each other.
    head: [h('style', { id: 'deck-style', media: 'not all' }, style)],
    style: SLIDE_STYLE,
    images: new Map([...images].map(([name, image]) => [IMAGES + name, image])),
    body: [
      h('main', [
        h(
          'div.reveal',
          { lang: language, dataLanguage: page.reader, dataNext: say(strings, 'page.next'), dataPrevious: say(strings, 'page.previous') },
          [h('div.slides', slides)],
        ),
      ]),
      h('script', scriptText(speakerWords(script, strings, page.reader))),
    ],
  });
}

/** What would end the element early, or open a comment in it, is written so that only a script reads it as it was. */
function scriptText(script: string): string {
  return script.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`);
}

/** Anchors that are not in the deck are on the page it was made from. */
function linkInside(root: Root, url: string): void {
  const ids = new Set<string>();
  visit(root, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  visit(root, 'element', ({ tagName, properties }) => {
    const { href } = properties;
    if (tagName === 'a' && typeof href === 'string' && href.startsWith('#') && !ids.has(href.slice(1))) properties['href'] = url + href;
  });
}
