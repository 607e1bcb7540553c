/** Makes a file of slides a deck: one slide at a time, by keys, by buttons, by a second window with the speaker's notes. */
import Reveal from 'reveal.js';
import Notes from 'reveal.js/plugin/notes';
import { runClocks } from './runClocks.ts';

const WIDTH = 1280;
const HEIGHT = 720;
/** A slide drawn on less than this would be too small to read: there the file stays one long page, as it is without a script. */
const WIDE = '(min-width: 40em)';

const wide = globalThis.matchMedia(WIDE);
/** Printing, or a small picture of the deck in the speaker's window: a deck whatever the width. */
const always = /print-pdf|[?&]receiver/i.test(location.search);
const wrapper = document.querySelector<HTMLElement>('.reveal');
if (wrapper !== null && (wide.matches || always)) void run(wrapper);
const wasWide = wide.matches;
// Not on a change of the query itself: paper is narrow too, and printing must not load the file anew.
addEventListener('resize', () => {
  if (!always && wide.matches !== wasWide) location.reload();
});

async function run(wrapper: HTMLElement): Promise<void> {
  document.documentElement.classList.add('deck');
  document.querySelector('#deck-style')?.setAttribute('media', 'all');
  const deck = new Reveal(wrapper, {
    width: WIDTH,
    height: HEIGHT,
    margin: 0.02,
    hash: true,
    transition: 'none',
    backgroundTransition: 'none',
    controlsTutorial: false,
    controlsBackArrows: 'visible',
    // Their screens speak English only.
    help: false,
    pause: false,
    jumpToSlide: false,
    scrollActivationWidth: 0,
    pdfMaxPagesPerSlide: 1,
    pdfSeparateFragments: false,
    plugins: [Notes],
  });
  // Letters are made small enough; nothing has to be scrolled.
  for (const wide of wrapper.querySelectorAll('.wide')) wide.removeAttribute('tabindex');
  fitAll(wrapper);
  await deck.initialize();
  // Screen readers read slides as any text; the buttons and keys go on.
  wrapper.removeAttribute('role');
  nameControls(wrapper);
  keepTitle(wrapper);
  deck.on('overviewshown', () => setInert(wrapper, true));
  deck.on('overviewhidden', () => setInert(wrapper, false));
  runClocks(
    wrapper,
    (code, run) => deck.addKeyBinding(code, run),
    () => deck.getCurrentSlide(),
  );
  document.documentElement.dataset['deckReady'] = 'true';
}

/** Letters grow smaller where a slide holds more than was reckoned, before reveal.js hides the others. */
function fitAll(wrapper: HTMLElement): void {
  const measure = document.createElement('div');
  measure.className = 'reveal';
  measure.style.cssText = `position: absolute; visibility: hidden; inline-size: ${WIDTH}px; block-size: auto`;
  document.body.append(measure);
  for (const slide of wrapper.querySelectorAll<HTMLElement>('.slides > section')) {
    const copy = slide.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    measure.replaceChildren(copy);
    let percent = 100;
    while ((copy.scrollHeight > HEIGHT || copy.scrollWidth > WIDTH) && percent > 40) {
      percent -= 4;
      copy.style.fontSize = `${percent}%`;
    }
    if (percent < 100) slide.style.fontSize = `${percent}%`;
  }
  measure.remove();
}

/** The title of the whole stays the first heading while its slide is away. */
function keepTitle(wrapper: HTMLElement): void {
  const title = wrapper.querySelector('h1');
  if (title === null) return;
  const kept = document.createElement('h1');
  kept.className = 'spoken';
  kept.textContent = title.textContent;
  wrapper.before(kept);
  title.setAttribute('aria-level', '2');
}

/** In the overview a slide is chosen as a whole; what is in it is too small to be used. */
function setInert(wrapper: HTMLElement, inert: boolean): void {
  for (const part of wrapper.querySelectorAll<HTMLElement>('.slides > section > *')) part.inert = inert;
}

function nameControls(wrapper: HTMLElement): void {
  const { language = '', next = '', previous = '' } = wrapper.dataset;
  for (const [selector, name] of [
    ['.navigate-left', previous],
    ['.navigate-right', next],
  ] as const) {
    const button = wrapper.querySelector(selector);
    button?.setAttribute('aria-label', name);
    button?.setAttribute('lang', language);
  }
  for (const unused of wrapper.querySelectorAll('.navigate-up, .navigate-down')) unused.remove();
}
