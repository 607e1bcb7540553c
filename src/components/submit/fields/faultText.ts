import { isLocale } from '#model/locale.ts';
import type { Fault } from '#submission/fault.ts';
import { text } from '../../text/messages.ts';

export function faultText({ kind, values }: Fault): string {
  const { language } = values;
  const named = typeof language === 'string' && isLocale(language) ? { ...values, language: text(`language.in.${language}`) } : values;
  return text(`submit.fault.${kind}`, named);
}

/** @example fieldId('sections.what-changed') // => 'field-sections-what-changed' */
export function fieldId(field: string): string {
  return `field-${field.replaceAll('.', '-')}`;
}
