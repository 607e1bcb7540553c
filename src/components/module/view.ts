/** For whom a module is shown. The address says it, and the style sheet reads it from the root element. */
export type View = 'participant' | 'facilitator';

const PARAMETER = 'view';

/** Runs before the first paint, so that notes do not flash up or push the text down. */
export const EARLY_SCRIPT = `if(new URLSearchParams(location.search).get('${PARAMETER}')==='facilitator')document.documentElement.dataset.view='facilitator'`;

export function viewIn(search: string): View {
  return new URLSearchParams(search).get(PARAMETER) === 'facilitator' ? 'facilitator' : 'participant';
}

/** What else the address asks for stays. */
export function withView(search: string, view: View): string {
  const parameters = new URLSearchParams(search);
  if (view === 'facilitator') parameters.set(PARAMETER, view);
  else parameters.delete(PARAMETER);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Notes, timings and keys follow the style sheet; a key is also opened, or its lines could not be read. */
export function showView(view: View): void {
  document.documentElement.dataset['view'] = view;
  for (const key of document.querySelectorAll<HTMLDetailsElement>('.quiz-key')) key.open = view === 'facilitator';
}

export function hideView(): void {
  delete document.documentElement.dataset['view'];
}
