/** The field of a piece has an id of its own: it is moved to from elsewhere. */
export function fieldId(unit: string): string {
  return `piece-${unit}`;
}

/** False when the field is not shown. */
export function focusField(unit: string): boolean {
  const field = document.getElementById(fieldId(unit));
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
  return field !== null;
}
