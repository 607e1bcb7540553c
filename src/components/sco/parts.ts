/** Shows a module part by part. The address names the part, so that links, the back button and the list of contents all work alike. */
export interface Parts {
  /** Ids of the parts, in order. */
  readonly ids: readonly string[];
  /** Shows a part by its id, or the first where there is no such part. */
  readonly show: (id: string) => void;
  readonly current: () => string;
}

interface Options {
  readonly body: HTMLElement;
  /** Told after a part was shown. */
  readonly onShown: (id: string) => void;
}

export function showParts({ body, onShown }: Options): Parts {
  const parts = [...body.querySelectorAll<HTMLElement>('.part')];
  const ids = parts.map(({ id }) => id);
  let open = 0;

  function show(at: number, target?: HTMLElement | null): void {
    open = at;
    for (const [index, part] of parts.entries()) part.hidden = index !== at;
    for (const link of body.querySelectorAll<HTMLAnchorElement>('.contents a')) {
      if (link.hash === `#${ids[at]}`) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    drawTurn(body, at, parts.length);
    const heading = target ?? parts[at]?.querySelector<HTMLElement>('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    (target ?? body).scrollIntoView();
    onShown(ids[at] ?? '');
  }

  /** An anchor may be a part, or stand inside one. */
  function follow(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = document.getElementById(id);
    const part = target?.closest<HTMLElement>('.part');
    if (!target || !part) return;
    show(parts.indexOf(part), target === part ? undefined : target);
  }

  function turn(by: number): void {
    const id = ids[open + by];
    if (id !== undefined) location.hash = `#${id}`;
  }

  addEventListener('hashchange', follow);
  body.querySelector('.turn-back')?.addEventListener('click', () => turn(-1));
  body.querySelector('.turn-on')?.addEventListener('click', () => turn(1));
  // A link to the place one is at changes no address.
  body.querySelector('.contents')?.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a') === null) return;
    if (event.target.closest('a')?.hash === location.hash) follow();
    body.querySelector('details.contents')?.removeAttribute('open');
  });
  return { ids, show: (id) => show(Math.max(0, ids.indexOf(id))), current: () => ids[open] ?? '' };
}

function drawTurn(body: HTMLElement, at: number, count: number): void {
  const back = body.querySelector<HTMLButtonElement>('.turn-back');
  const on = body.querySelector<HTMLButtonElement>('.turn-on');
  // A button that is pressed at the end keeps the focus until the heading takes it.
  if (back) back.disabled = at === 0;
  if (on) on.disabled = at === count - 1;
  const position = body.querySelector<HTMLElement>('.turn-position');
  if (position) {
    position.textContent = (position.dataset['say'] ?? '').replace('{number}', String(at + 1)).replace('{count}', String(count));
  }
}
