/** The words of the speaker's window, which the plugin of reveal.js has in English only, in the reader's language. */
import type { Locale } from '#model/locale.ts';
import { say, type Strings } from '#training/render/strings.ts';

/** What stands around each word in the plugin's own page → the message that takes its place. */
const WORDS: readonly (readonly [from: string, to: (strings: Strings, reader: Locale) => string])[] = [
  ['<html lang="en">', (_, reader) => `<html lang="${reader}">`],
  ['>reveal.js - Speaker View<', (strings) => `>${say(strings, 'module.notes')}<`],
  ['Loading speaker view...', (strings) => say(strings, 'slides.loading')],
  ['label">Upcoming<', (strings) => `label">${say(strings, 'slides.coming')}<`],
  ['label">Time <', (strings) => `label">${say(strings, 'slides.time')} <`],
  ['reset-button">Click to Reset<', (strings) => `reset-button">${say(strings, 'slides.reset')}<`],
  ['label">Notes<', (strings) => `label">${say(strings, 'module.notes')}<`],
  ["toLocaleTimeString( 'en-US', { hour12: true,", () => 'toLocaleTimeString( [], { hour12: false,'],
  // The choice of layouts has four names in English and is not needed.
  ['<div id="speaker-layout" class="', () => '<div id="speaker-layout" hidden style="display: none" class="'],
];

/** Throws where the plugin has changed: a word left in English would not be seen otherwise. */
export function speakerWords(script: string, strings: Strings, reader: Locale): string {
  return WORDS.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the notes plugin of reveal.js no longer says ${from}: see speakerWords.ts`);
    // Inside the script it stands in a string between backticks.
    return text.replaceAll(from, () => to(strings, reader).replaceAll(/[`\\$]/g, String.raw`\$&`));
  }, script);
}
