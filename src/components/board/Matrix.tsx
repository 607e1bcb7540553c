/** Every page in every language: how much of it stands in that language, and a mark where something is to be done. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { LOCALE_FACTS, WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { BoardPage, Task } from '#model/translationBoard.ts';
import { langOf } from '../page/langOf.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { useTranslationLinks } from '../translate/useTranslationLinks.ts';
import { percentages } from './tasks.ts';
import { useStanding } from './useStanding.ts';

export function Matrix({ pages }: { readonly pages: readonly BoardPage[] }): ReactNode {
  const reader = useLocale();
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{text('board.matrix')}</h2>
      <p>{text('board.matrix.note')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div className="wide" role="group" aria-labelledby="matrix" tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{text('board.page')}</th>
              {WRITTEN_LOCALES.map((locale) => (
                <th key={locale} scope="col">
                  <abbr title={LOCALE_FACTS[locale].label}>{locale}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.map((page) => (
              <tr key={page.id}>
                <th scope="row" {...langOf(page.language, reader)}>
                  <Link to={page.url}>{page.title}</Link>
                </th>
                {WRITTEN_LOCALES.map((locale) => (
                  <Cell key={locale} page={page} locale={locale} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Seen beside the number; screen readers are told in words. */
const MARKS: Readonly<Record<Task, string>> = { update: '↻', finish: '…', translate: '', review: '?', none: '' };

function Cell({ page, locale }: { readonly page: BoardPage; readonly locale: WrittenLocale }): ReactNode {
  const standing = useStanding();
  const links = useTranslationLinks();
  const cell = page.cells[locale];
  const { own, neighbour, other } = cell.words;
  const [percent = 0] = percentages([own, neighbour + other]);
  if (locale === page.original) return <td className="is-original">{text('board.isOriginal')}</td>;
  const said = standing(cell).join(', ');
  return (
    <td className={cell.task}>
      <a href={links.edit(page.id, locale)} title={said}>
        {cell.task === 'translate' ? '–' : text('board.percent', { value: percent })} <span aria-hidden="true">{MARKS[cell.task]}</span>
        <span className="spoken">
          {text(`language.name.${locale}`)}: {said}
        </span>
      </a>
    </td>
  );
}
