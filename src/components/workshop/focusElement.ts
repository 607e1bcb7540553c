/** Ids of what is moved to from elsewhere. */

export function blockElement(block: string): string {
  return `block-${block}`;
}

/** A button or field of a block. */
export function partElement(block: string, part: 'up' | 'down' | 'more' | 'remove'): string {
  return `block-${block}-${part}`;
}

export function dayElement(day: number): string {
  return `day-${day + 1}`;
}

export function focusElement(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'nearest' });
  element?.focus({ preventScroll: true });
}

/** The heading of what is shown now: where a reader begins when all of the page has changed. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
