/** Participant or facilitator, as the address says. */
import { showView, viewIn, withView, type View } from '../module/view.ts';

export function bindView(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.view button[data-for]')];
  if (buttons.length === 0) return;
  const show = (view: View): void => {
    showView(view);
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['for'] === view));
  };
  show(viewIn(location.search));
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const view: View = button.dataset['for'] === 'facilitator' ? 'facilitator' : 'participant';
      show(view);
      keepInAddress(withView(location.search, view));
    });
  }
}

function keepInAddress(search: string): void {
  try {
    history.replaceState(null, '', location.pathname + search + location.hash);
  } catch {
    // Some browsers let no page from a disk change its address: the view lasts as long as the page.
  }
}
