/** What a file says about itself, in the reader's language: who made it, from what, under which licence, and how far to trust it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '#language/formatDate.ts';
import { plural } from '#language/plural.ts';
import { isDerived } from '#model/locale.ts';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { duration } from './duration.ts';

/** A list of names and values. */
export function statements(page: ExportedPage): Element {
  const { readerStrings: strings, reader, edition, licence, themes, level, minutes, updated, url } = page;
  const rows: [string, ElementContent[] | string][] = [
    ...credits(page),
    ...(themes.length > 0 ? [['facts.theme', themes.join(', ')] as [string, string]] : []),
    ...(level === undefined ? [] : [['facts.level', say(strings, `level.${level}`)] as [string, string]]),
    ...(minutes === undefined ? [] : [['facts.duration', duration(minutes, strings, reader)] as [string, string]]),
    ...(edition === undefined ? [] : [['facts.edition', editionName(page)] as [string, string]]),
    ['facts.updated', formatDate(updated, reader)],
    ['facts.licence', [h('a', { href: licence.url, rel: 'license' }, licence.id)]],
    ['book.address', [h('a', { href: url }, url)]],
  ];
  return h(
    'dl.statements',
    { lang: reader },
    rows.flatMap(([id, value]) => [h('dt', say(strings, id)), h('dd', value)]),
  );
}

export function editionName({ edition, readerStrings }: Pick<ExportedPage, 'edition' | 'readerStrings'>): string {
  return edition === undefined || edition === 'current' ? say(readerStrings, 'facts.edition.next') : edition;
}

function credits({ credits }: ExportedPage): [string, string][] {
  const roles = [...new Set(credits.map(({ role }) => role))];
  return roles.map((role) => [
    `role.${role}`,
    credits
      .filter((credit) => credit.role === role)
      .map(({ name }) => name)
      .join(', '),
  ]);
}

/** What readers must know before they trust the text: the lines the site shows above it. */
export function noticeLines(page: ExportedPage): readonly string[] {
  const { language, reader, readerStrings: strings, translation, translatedFrom, borrowed } = page;
  const lines: string[] = [];
  if (language !== reader) {
    lines.push(
      say(strings, 'notice.fallback', {
        inLanguage: say(strings, `language.in.${reader}`),
        inShown: say(strings, `language.in.${language}`),
      }),
    );
    if (isDerived(language)) lines.push(say(strings, 'notice.derived'));
  }
  if (translation === 'machine' || translation === 'draft') {
    const fromLanguage = translatedFrom === undefined ? '' : say(strings, `language.from.${translatedFrom}`);
    lines.push(say(strings, `notice.${translation}`, { fromLanguage }));
  }
  if (borrowed.size > 0) lines.push(plural(say(strings, 'notice.untranslated'), borrowed.size, reader).replace(/:$/, '.'));
  return lines;
}

export function notices(page: ExportedPage): Element | undefined {
  const lines = noticeLines(page);
  if (lines.length === 0) return undefined;
  const label = say(page.readerStrings, 'notice.label');
  return h(
    'aside.notice',
    { lang: page.reader, ariaLabel: label },
    lines.map((line) => h('p', line)),
  );
}
