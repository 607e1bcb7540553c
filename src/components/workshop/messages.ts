/** Messages of the pure parts, in the reader's language. */
import { isLocale } from '#model/locale.ts';
import type { Lost } from '#training/workshop/lost.ts';
import type { Warning } from '#training/workshop/warnings.ts';
import { text, type Values } from '../text/messages.ts';

export function lostText({ id, values }: Lost): string {
  return text(`workshop.lost.${id}`, values);
}

export function warningText({ id, values }: Warning): string {
  return text(`workshop.warning.${id}`, withLanguage(values));
}

function withLanguage(values: Values): Values {
  const { language } = values;
  return typeof language === 'string' && isLocale(language) ? { ...values, language: text(`language.in.${language}`) } : values;
}
