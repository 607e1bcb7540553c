/** `/` and Ctrl-K (Cmd-K) lead into a search field. Shared with what runs before the application is there, so it needs nothing of it. */
const FIELDS = 'form[role="search"] input[name="q"]';
const TYPING = 'input, textarea, select, [contenteditable]';

export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Goes to the field, the page's own before that of the header, unless somebody is typing; false where the key means something else. */
export function leadIntoSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || !asksForSearch(event) || (event.target instanceof Element && event.target.closest(TYPING))) return false;
  const field = [...document.querySelectorAll<HTMLInputElement>(FIELDS)].findLast((each) => each.offsetParent !== null);
  if (field === undefined) return false;
  event.preventDefault();
  field.focus();
  field.select();
  return true;
}

export function asksForSearch({ key, ctrlKey, metaKey, altKey }: PressedKey): boolean {
  if (altKey) return false;
  // On a Cyrillic keyboard the key is к.
  return ctrlKey || metaKey ? ['k', 'к'].includes(key.toLowerCase()) : key === '/';
}
