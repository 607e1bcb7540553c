/** Words above the page, until somebody taps elsewhere: nothing of its layout moves, and no style sheet is needed. */
export function sayLost(words: string): void {
  const note = Object.assign(document.createElement('p'), { role: 'alert', popover: 'auto', textContent: words });
  document.body.append(note);
  note.addEventListener('toggle', ({ newState }) => newState === 'closed' && note.remove());
  // Older browsers show it at the end of the page.
  note.showPopover?.();
}
