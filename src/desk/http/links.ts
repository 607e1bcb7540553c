import { localeBase } from '#content/address.ts';
import type { Locale } from '#model/locale.ts';

/** The desk in somebody's language. */
export function deskLink(hubUrl: string, locale: Locale): string {
  return `${hubUrl}${localeBase(locale)}desk/`;
}

/** The private link of a submission. What stands behind # never reaches a server, its logs, or another site. */
export function statusLink(hubUrl: string, locale: Locale, reference: string, secret: string): string {
  return `${hubUrl}${localeBase(locale)}status/#${reference}.${secret}`;
}
