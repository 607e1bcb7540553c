/** Puts a text into a field that React leaves alone. */
export function fillField(field: HTMLInputElement, value: string): void {
  field.value = value;
}
