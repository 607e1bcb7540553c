/** Boxes about one country each: the choice above them hides the others, and those that nobody has checked in time say so. */
import { STORAGE_KEYS } from '#model/storage.ts';
import { keep, readKept } from '../shell/kept.ts';

/** `today`: ISO date. Returns what takes the binding off again. */
export function bindCountries(text: ParentNode, today: string): () => void {
  const boxes = [...text.querySelectorAll<HTMLElement>('.country')];
  for (const box of boxes) {
    const overdue = box.querySelector<HTMLElement>('.country-overdue');
    if (overdue !== null) overdue.hidden = (box.dataset['due'] ?? today) >= today;
  }
  const select = text.querySelector<HTMLSelectElement>('.country-choice select');
  if (select === null) return () => {};
  const show = (country: string): void => {
    for (const box of boxes) box.hidden = country !== '' && box.dataset['country'] !== country;
  };
  const kept = readKept(STORAGE_KEYS.country) ?? '';
  // A country of which nothing is said here leaves all boxes as they are.
  if ([...select.options].some(({ value }) => value === kept)) select.value = kept;
  show(select.value);
  const choose = (): void => {
    keep(STORAGE_KEYS.country, select.value || undefined);
    show(select.value);
  };
  select.addEventListener('change', choose);
  return () => select.removeEventListener('change', choose);
}
