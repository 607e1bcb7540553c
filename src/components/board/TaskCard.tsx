import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { WrittenLocale } from '#model/locale.ts';
import { langOf } from '../page/langOf.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { useTranslationLinks } from '../translate/useTranslationLinks.ts';
import { usePlural } from '../text/usePlural.ts';
import type { TaskEntry } from './tasks.ts';
import { useStanding } from './useStanding.ts';

export function TaskCard({ page, cell, task, into }: TaskEntry & { readonly into: WrittenLocale }): ReactNode {
  const plural = usePlural();
  const standing = useStanding();
  const links = useTranslationLinks();
  const lang = langOf(page.language, useLocale());
  const brief = [
    text(`type.${page.type}`),
    plural('board.words', page.words),
    text('board.original', { language: text(`language.name.${page.original}`) }),
  ];
  return (
    <li>
      <h3>
        <Link to={page.url} {...lang}>
          {page.title}
        </Link>
      </h3>
      <p className="brief">{brief.join(' · ')}</p>
      <p>
        <b>{text(`board.task.${task}`)}:</b> {standing(cell).join(' · ')}
      </p>
      <p className="actions">
        <a href={links.edit(page.id, into)}>
          {text('board.edit')}
          <span className="spoken">: {page.title}</span>
        </a>
        <a href={links.worksheet(page.id, into, 'po')} download={`${page.id}.${into}.po`}>
          {text('board.po')}
          <span className="spoken">: {page.title}</span>
        </a>
      </p>
    </li>
  );
}
