/** Light or dark as the device has it, until a reader switches. */
import { STORAGE_KEYS } from '#model/storage.ts';
import { keep, readKept } from '../shell/kept.ts';

type Mode = 'light' | 'dark';

export function showColour(): void {
  const kept = readKept(STORAGE_KEYS.colourMode);
  const system: Mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = kept === 'dark' || kept === 'light' ? kept : system;
}

export function bindColour(): void {
  const button = document.querySelector<HTMLButtonElement>('button.colour');
  if (button === null) return;
  const name = (): void => {
    const label = (current() === 'dark' ? button.dataset['toLight'] : button.dataset['toDark']) ?? '';
    button.setAttribute('aria-label', label);
    button.title = label;
  };
  name();
  button.addEventListener('click', () => {
    const next: Mode = current() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    keep(STORAGE_KEYS.colourMode, next);
    name();
  });
}

function current(): Mode {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}
