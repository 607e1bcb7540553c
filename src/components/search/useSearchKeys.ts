import { useEffect } from 'react';

const FIELDS = 'form[role="search"] input[name="q"]';
const TYPING = 'input, textarea, select, [contenteditable]';

/** `/` and Ctrl-K (Cmd-K) lead into the search field, the page's own before that of the header. */
export function useSearchKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isAsked(event) || (event.target instanceof Element && event.target.closest(TYPING))) return;
      const field = [...document.querySelectorAll<HTMLInputElement>(FIELDS)].findLast((each) => each.offsetParent !== null);
      if (field === undefined) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isAsked({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  // On a Cyrillic keyboard the key is к.
  return ctrlKey || metaKey ? ['k', 'к'].includes(key.toLowerCase()) : key === '/';
}
