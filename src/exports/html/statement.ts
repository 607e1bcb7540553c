/** What every file says about itself: which text it is, how far it can be trusted, whose it is. In the reader's language. */
import { formatDate } from '#language/formatDate.ts';
import { ROLES } from '#model/contributor.ts';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';

/** One line of it: `Licence: CC-BY-4.0`. */
export interface StatementLine {
  /** Absent where the text says it all. */
  readonly label?: string;
  readonly text: string;
  readonly url?: string;
}

export function statementOf(page: ExportedPage): readonly StatementLine[] {
  const { reader, language, edition, readerStrings: strings } = page;
  const line = (id: string, text: string, url?: string): StatementLine => ({
    label: say(strings, id),
    text,
    ...(url !== undefined && { url }),
  });
  const editionName = edition === 'current' ? say(strings, 'facts.edition.next') : edition;
  return [
    ...doubts(page).map((text) => ({ text })),
    ...(editionName === undefined ? [] : [line('facts.edition', editionName)]),
    line('facts.updated', formatDate(page.updated, reader)),
    ...(language === reader ? [] : [line('facts.languages', say(strings, `language.name.${language}`))]),
    ...creditLines(page).map(({ role, names }) => line(`role.${role}`, names)),
    line('facts.licence', page.licence.id, page.licence.url),
    line('file.address', page.url, page.url),
  ];
}

/** Why a reader should be careful: another language, an unreviewed translation, sections that are not translated. */
export function doubts({ reader, language, translation, borrowed, readerStrings: strings }: ExportedPage): readonly string[] {
  const inLanguage = say(strings, `language.in.${reader}`);
  const inShown = say(strings, `language.in.${language}`);
  return [
    ...(language === reader ? [] : [say(strings, 'notice.fallback', { inLanguage, inShown })]),
    ...(translation === 'machine' ? [say(strings, 'file.machine')] : []),
    ...(translation === 'draft' ? [say(strings, 'file.draft')] : []),
    ...(language === 'sr-Latn' ? [say(strings, 'notice.derived')] : []),
    ...(borrowed.size === 0 ? [] : [say(strings, 'file.borrowed')]),
  ];
}

interface CreditLine {
  readonly role: (typeof ROLES)[number];
  /** `A. Berisha, M. Horvat` */
  readonly names: string;
}

export function creditLines({ credits }: ExportedPage): readonly CreditLine[] {
  return ROLES.map((role) => ({
    role,
    names: [...new Set(credits.filter((credit) => credit.role === role).map(({ name }) => name))].join(', '),
  })).filter(({ names }) => names !== '');
}
