import strings from '@generated/codeTranslations';

/** Adds the strings of an area to those every page has. */
export function addStrings(more: Readonly<Record<string, string>>): void {
  Object.assign(strings, more);
}
