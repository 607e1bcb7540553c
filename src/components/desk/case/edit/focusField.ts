import { fieldId } from '../../../submit/fields/faultText.ts';

/** Leads to a field, or to what is nearest to it: the first one of its group, or the group it is in. */
export function focusField(field: string): void {
  // After the form is drawn, and its text fields are fetched.
  const look = (attempt: number): void => {
    const found = nearest(field);
    if (found === undefined && attempt < 20) return void setTimeout(() => look(attempt + 1), 50);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  };
  requestAnimationFrame(() => requestAnimationFrame(() => look(0)));
}

function nearest(field: string): HTMLElement | undefined {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const id = fieldId(path);
    const found = document.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? document.querySelector<HTMLElement>(`[id^="${id}-"]`);
    if (found !== null) return found.matches('[id$="-hint"], [id$="-fault"]') ? undefined : found;
  }
  return undefined;
}
