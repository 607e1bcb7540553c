import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import type { News } from './kept.ts';

/** Which texts are new on the site since a set was kept. */
export function SetNews({ pages, same }: News): ReactNode {
  const plural = usePlural();
  if (pages.length === 0) return same ? <p className="brief">{text('offline.news.none')}</p> : null;
  return (
    <details className="offline-news">
      <summary>{plural('offline.news', pages.length)}</summary>
      <ul>
        {pages.map(({ url, title, lang, isNew }) => (
          <li key={url}>
            <a href={url} {...(lang && { lang })}>
              {title}
            </a>{' '}
            <small>{text(isNew ? 'offline.news.new' : 'offline.news.changed')}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
