/** Switches between light and dark. Without a choice, or without JavaScript, the device decides. */
import { useSyncExternalStore, type ReactNode } from 'react';
import { STORAGE_KEYS } from '#model/storage.ts';
import { text } from '../text/messages.ts';

type Mode = 'light' | 'dark';

export function ColourToggle(): ReactNode {
  const mode = useSyncExternalStore(subscribe, current, () => 'light');
  const next: Mode = mode === 'dark' ? 'light' : 'dark';
  const label = text(next === 'dark' ? 'colour.toDark' : 'colour.toLight');
  return <button type="button" className="colour needs-script" onClick={() => choose(next)} aria-label={label} title={label} />;
}

/** The mode the page template set before the first paint, or the reader since. */
function current(): Mode {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function choose(mode: Mode): void {
  document.documentElement.dataset['theme'] = mode;
  try {
    localStorage.setItem(STORAGE_KEYS.colourMode, mode);
  } catch {
    // Storage may be blocked; the choice then lasts as long as the page.
  }
}
