/**
 * Brings the application to a page that is already whole: when the browser has nothing else to do, or, where bytes are dear, when a person
 * does something that needs it; and then that very action counts. Runs inline at the end of every page, so it must stay small, and it
 * stands alone: nothing else has been loaded yet. See decision 035.
 */
import { isThrifty } from './thrift.ts';
import { waitFor, type Missed } from './missed.ts';

const root = document.documentElement;
const script = document.currentScript;
/** What is not here yet. The first sets the others going: it runs last, so that half an application never begins. */
const missing = new Set(script?.dataset['files']?.split(' '));
const [first = ''] = missing;
const missed: Missed[] = [];
const isRead = document.querySelector('.reading') !== null;
let coming = false;

/** Fetches all side by side. What did not come is asked for again at the next action, or when the line is back. */
function start(): void {
  if (coming) return;
  coming = true;
  Promise.all([...missing].filter((file) => file !== first).map(bring))
    .then(() => bring(first))
    .catch(lose);
}

function bring(src: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => resolve(missing.delete(src)));
    script.addEventListener('error', () => (script.remove(), reject()));
    document.head.append(script);
  });
}

/** What waits is told; a page that is worked with shows what it has for browsers without scripts. */
function lose(): void {
  coming = false;
  if (!isRead) root.dataset['alone'] = '';
  for (const { giveUp } of missed.splice(0)) if (giveUp() === true) say();
  addEventListener('online', start, { once: true });
}

/** The words before this script, over the foot of the window until somebody taps elsewhere; in older browsers, at the end of the page. */
function say(): void {
  const words = script?.previousElementSibling as HTMLElement;
  words.hidden = false;
  words.role = 'alert';
  words.showPopover?.();
}

const off = waitFor((action) => {
  start();
  if (action !== undefined) missed.push(action);
});

new MutationObserver((_, observer) => {
  if (root.dataset['hasHydrated'] !== 'true') return;
  observer.disconnect();
  off();
  delete root.dataset['alone'];
  for (const { repeat } of missed.splice(0)) repeat();
}).observe(root, { attributeFilter: ['data-has-hydrated'] });

// A page that is read waits; one that is worked with is nothing without its application.
if (!isRead) start();
else if (!isThrifty(navigator))
  addEventListener('load', () => ('requestIdleCallback' in window ? requestIdleCallback(start) : setTimeout(start, 300)));
