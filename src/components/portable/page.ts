/**
 * What works on the pages of a copy for a USB stick (`#exports/portable`), whose application has been left out: colours, questions, boxes to
 * tick, the choice of a country, the two views of a module, filters of the catalogue. Runs in the head, before anything is painted.
 */
import { bindCountries } from '../country/bindCountries.ts';
import { startQuiz } from '../progress/learning.ts';
import { bindTicks } from '../ticks/bindTicks.ts';
import { bindCatalogue } from './catalogue.ts';
import { bindColour, showColour } from './colour.ts';
import { supplyOlderBrowsers } from './olderBrowsers.ts';
import { bindView } from './views.ts';

supplyOlderBrowsers();
showColour();
addEventListener('DOMContentLoaded', () => {
  const page = idOfPage(location.pathname);
  bindColour();
  bindView();
  bindCatalogue();
  for (const text of document.querySelectorAll<HTMLElement>('.prose')) {
    bindCountries(text, new Date().toISOString().slice(0, 10));
    bindTicks(text, page);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form.quiz')) startQuiz(form, page);
  // Of the buttons of a page that are no term, no form's and none of the above, one is left.
  for (const button of document.querySelectorAll('.facts button.quiet')) button.addEventListener('click', () => print());
});

/** The same wherever the folder lies, in the letters ids have: `/media/stick/kooperativa-hub-sr/hub/library/x/index.html` is `library-x`. */
function idOfPage(pathname: string): string {
  return (/\/hub\/(.*)\/index\.html$/.exec(pathname)?.[1] ?? '').replaceAll('/', '-');
}
