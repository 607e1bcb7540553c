/** Boxes on worksheets: ticked as they were left on this device, and kept when they are ticked. */
import { STORAGE_KEYS } from '#model/storage.ts';
import { keep, readKept } from '../shell/kept.ts';
import { readTicks, writeTicks } from './ticks.ts';

/** `page`: its id. Returns what takes the binding off again. */
export function bindTicks(text: HTMLElement, page: string): () => void {
  const kept = readTicks(readKept(STORAGE_KEYS.ticks))[page] ?? {};
  for (const sheet of text.querySelectorAll<HTMLElement>('.worksheet[id]')) {
    const ticked = kept[sheet.id];
    if (ticked !== undefined) boxesOf(sheet).forEach((box, place) => (box.checked = ticked.includes(place)));
  }
  const changed = ({ target }: Event): void => {
    const sheet = target instanceof HTMLInputElement && target.matches('.tick-box') ? target.closest<HTMLElement>('.worksheet[id]') : null;
    if (sheet === null) return;
    const places = boxesOf(sheet).flatMap((box, place) => (box.checked ? [place] : []));
    // Read anew: another tab may have ticked a box meanwhile.
    keep(STORAGE_KEYS.ticks, writeTicks(readTicks(readKept(STORAGE_KEYS.ticks)), page, sheet.id, places));
  };
  text.addEventListener('change', changed);
  return () => text.removeEventListener('change', changed);
}

function boxesOf(sheet: HTMLElement): readonly HTMLInputElement[] {
  return [...sheet.querySelectorAll<HTMLInputElement>('.tick-box')];
}
