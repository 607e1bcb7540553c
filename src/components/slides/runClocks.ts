/** Clocks on slides: a button that starts, stops and goes on, and says how much time is left. */

const T_KEY = { keyCode: 84, key: 'T', description: '' };

type BindKey = (key: typeof T_KEY, run: () => void) => void;

export function runClocks(root: HTMLElement, bindKey: BindKey, currentSlide: () => Element): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('.clock button')) runClock(button);
  bindKey(T_KEY, () => currentSlide().querySelector<HTMLButtonElement>('.clock button')?.click());
}

function runClock(button: HTMLButtonElement): void {
  const { minutes = '0', start = '', pause = '', resume = '', over = '' } = button.dataset;
  const whole = Number(minutes) * 60;
  let left = whole;
  /** When it will be over, in milliseconds; undefined while it stands still. */
  let end: number | undefined;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const show = (): void => {
    const state = left === 0 ? 'over' : end === undefined ? (left === whole ? 'start' : 'stopped') : 'running';
    button.dataset['state'] = state;
    const text = { over, start, stopped: resume, running: pause }[state];
    button.textContent = text.replace('{left}', clockTime(left));
    const status = button.parentElement?.querySelector('[role="status"]');
    // The button says it too, but only this is read out by itself.
    if (status) status.className = 'spoken';
    if (status) status.textContent = state === 'over' ? over : '';
  };
  const stop = (): void => {
    clearInterval(ticking);
    end = undefined;
  };
  const tick = (): void => {
    if (end !== undefined) left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
    if (left === 0) stop();
    show();
  };

  // Keys that press a button must not turn the slide.
  button.addEventListener('keydown', (event) => {
    if (event.key === ' ' || event.key === 'Enter') event.stopPropagation();
  });
  button.addEventListener('click', () => {
    if (end !== undefined) stop();
    else {
      if (left === 0) left = whole;
      end = Date.now() + left * 1000;
      ticking = setInterval(tick, 250);
    }
    show();
  });
}

/** `125 => '2:05'` */
function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
