/** Interface strings in the language of the text: what the hub adds inside a text is worded like it. */
export type Strings = ReadonlyMap<string, string>;

/** A string with its values; the id where a catalogue lacks it, so that a gap is seen. */
export function say(strings: Strings, id: string, values: Readonly<Record<string, string | number>> = {}): string {
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), strings.get(id) ?? id);
}
