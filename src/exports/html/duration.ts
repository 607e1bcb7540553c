import { plural } from '#language/plural.ts';
import type { Locale } from '#model/locale.ts';
import { say, type Strings } from '#training/render/strings.ts';

/** Minutes in words: `95 => '1 hour 35 minutes'`. */
export function duration(minutes: number, strings: Strings, locale: Locale): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [
    ...(hours > 0 ? [plural(say(strings, 'time.hours'), hours, locale)] : []),
    ...(rest > 0 || hours === 0 ? [plural(say(strings, 'time.minutes'), rest, locale)] : []),
  ].join(' ');
}
