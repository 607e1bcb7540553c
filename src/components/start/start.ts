/**
 * Brings the application to a page that is already whole: when the browser has nothing else to do, or, where bytes are dear, when a person
 * does something that needs it; and then that very action counts. Runs inline at the end of every page, so it must stay small, and it
 * stands alone: nothing else has been loaded yet. See decision 035.
 */
import { isThrifty } from './thrift.ts';
import { waitFor, type Missed } from './missed.ts';

const root = document.documentElement;
const files = new Set(document.currentScript?.dataset['files']?.split(' '));
const missed: Missed[] = [];

/** Scripts are fetched side by side and run in order. One that did not come is asked for again at the next action. */
function start(): void {
  for (const file of files) {
    files.delete(file);
    const script = document.createElement('script');
    script.src = file;
    script.async = false;
    script.addEventListener('error', () => {
      script.remove();
      files.add(file);
      for (const { giveUp } of missed.splice(0)) giveUp();
    });
    document.head.append(script);
  }
}

const off = waitFor((action) => {
  start();
  if (action !== undefined) missed.push(action);
});

new MutationObserver((_, observer) => {
  if (root.dataset['hasHydrated'] !== 'true') return;
  observer.disconnect();
  off();
  for (const { repeat } of missed.splice(0)) repeat();
}).observe(root, { attributeFilter: ['data-has-hydrated'] });

// A page that is read waits; one that is worked with is nothing without its application.
if (document.querySelector('.reading') === null) start();
else if (!isThrifty(navigator))
  addEventListener('load', () => ('requestIdleCallback' in window ? requestIdleCallback(start) : setTimeout(start, 300)));
