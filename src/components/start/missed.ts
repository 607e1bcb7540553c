import { leadIntoSearch } from '../search/searchKey.ts';

/** What a person did before the application was there. Links, folds, popovers and the ticking of boxes need none and are left alone. */
export interface Missed {
  readonly repeat: () => void;
  /** The application will not come: what the page can do by itself. True where that is nothing, and has to be said. */
  readonly giveUp: () => unknown;
}

type Tell = (action?: Missed) => void;

const BUTTON = 'button:not([popovertarget])';
const FIELD = 'input, select, textarea';

/** Tells of everything that needs the application, until the function it returns is called. */
export function waitFor(tell: Tell): () => void {
  const listeners: Readonly<Record<string, (event: Event) => unknown>> = {
    pointerdown: ({ target }) => within(target, `${BUTTON}, ${FIELD}`) && tell(),
    focusin: ({ target }) => within(target, FIELD) && tell(again(target, new Event('focusin', { bubbles: true }))),
    input: ({ target, type }) => tell(filledAgain(target, type)),
    change: ({ target, type }) => tell(filledAgain(target, type)),
    click: (event) => {
      const button = within(event.target, BUTTON);
      // The form itself is sent, and told of, in a moment.
      if (button === null || button.form !== null) return;
      stop(event);
      button.ariaBusy = 'true';
      const calm = (): void => void (button.ariaBusy = null);
      tell({ repeat: () => (calm(), button.click()), giveUp: () => (calm(), true) });
    },
    submit: (event) => {
      const { target: form, submitter } = event as SubmitEvent;
      if (!(form instanceof HTMLFormElement)) return;
      stop(event);
      tell({ repeat: () => form.requestSubmit(submitter), giveUp: () => form.submit() });
    },
    // Entering the field is told of by itself; what is typed next lands in it.
    keydown: (event) => event instanceof KeyboardEvent && leadIntoSearch(event),
  };
  const over = new AbortController();
  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener, { capture: true, signal: over.signal });
  return () => over.abort();
}

function within(target: EventTarget | null, selector: string): HTMLButtonElement | null {
  return target instanceof Element ? target.closest<HTMLButtonElement>(selector) : null;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function again(target: EventTarget | null, event: Event): Missed {
  return { repeat: () => target?.dispatchEvent(event), giveUp: () => {} };
}

/** With what stood in the field then: the application fills in what it keeps as soon as it is there. */
function filledAgain(target: EventTarget | null, type: string): Missed {
  const event = new Event(type, { bubbles: true });
  const { repeat, giveUp } = again(target, event);
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || target.type === 'file') return { repeat, giveUp };
  const then = target instanceof HTMLInputElement ? { value: target.value, checked: target.checked } : { value: target.value };
  return { repeat: () => (Object.assign(target, then), repeat()), giveUp };
}
