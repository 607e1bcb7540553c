/**
 * Where a key moves the active option of the list: -1 is the field itself. Undefined for keys that do not move.
 * Down and up go round through the field; keys that move the text cursor give the field the word again, as the ARIA pattern has it.
 */
export function moveActive(key: string, active: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1 < count ? active + 1 : -1;
    case 'ArrowUp':
      return active === -1 ? count - 1 : active - 1;
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return -1;
    default:
      return undefined;
  }
}
