/** Switches between light and dark. Without a choice, or without JavaScript, the device decides. */
import { useEffect, useState, type ReactNode } from 'react';
import { STORAGE_KEYS } from '#model/storage.ts';
import { text } from '../text/messages.ts';

type Mode = 'light' | 'dark';
export function ColourToggle(): ReactNode {
  const [mode, setMode] = useState<Mode>('light');
  useEffect(() => {
    setMode(document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');
  }, []);
  const next: Mode = mode === 'dark' ? 'light' : 'dark';
  const change = (): void => {
    document.documentElement.dataset['theme'] = next;
    remember(next);
    setMode(next);
  };
  return (
    <button
      type="button"
      className="colour needs-script"
      onClick={change}
      aria-label={text(next === 'dark' ? 'colour.toDark' : 'colour.toLight')}
      title={text(next === 'dark' ? 'colour.toDark' : 'colour.toLight')}
    />
  );
}

function remember(mode: Mode): void {
  try {
    localStorage.setItem(STORAGE_KEYS.colourMode, mode);
  } catch {
    // Storage may be blocked; the choice then lasts as long as the page.
  }
}
