/** What the address of the editor asks for, and where the worksheet for it is. */
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';

export interface Asked {
  readonly page: string;
  readonly into: WrittenLocale;
}

/** `'?page=pogon-zagreb&into=mk' => { page: 'pogon-zagreb', into: 'mk' }`; undefined when the address names no page or no such language. */
export function askedIn(search: string): Asked | undefined {
  const params = new URLSearchParams(search);
  const page = params.get('page') ?? '';
  const into = WRITTEN_LOCALES.find((locale) => locale === params.get('into'));
  return into !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(page) ? { page, into } : undefined;
}

/** @example worksheetUrl('/mk/', 'pogon-zagreb') // => '/mk/worksheets/pogon-zagreb.json' */
export function worksheetUrl(base: string, page: string): string {
  return `${base}worksheets/${page}.json`;
}
