import { useSyncExternalStore } from 'react';

/** ISO date; '' while the page is still plain HTML, which may have been made long ago. */
export function useToday(): string {
  return useSyncExternalStore(stay, today, () => '');
}

/** A day that ends while somebody looks is nothing to tell. */
function stay(): () => void {
  return () => {};
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
