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

/** @example editorUrl('/sq/', 'pogon-zagreb', 'mk') // => '/sq/translations/edit/?page=pogon-zagreb&into=mk' */
export function editorUrl(base: string, page: string, into: WrittenLocale): string {
  return `${base}translations/edit/?page=${encodeURIComponent(page)}&into=${into}`;
}

/** @example worksheetUrl('/mk/', 'pogon-zagreb', 'po') // => '/mk/worksheets/pogon-zagreb.po' */
export function worksheetUrl(base: string, page: string, form: 'json' | 'po'): string {
  return `${base}worksheets/${page}.${form}`;
}
