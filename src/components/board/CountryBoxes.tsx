/** Boxes about one country each: what somebody is to look at again, and by when. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { BoardBox } from '#model/translationBoard.ts';
import { langOf } from '../page/langOf.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { useToday } from './useToday.ts';

export function CountryBoxes({ boxes }: { readonly boxes: readonly BoardBox[] }): ReactNode {
  const reader = useLocale();
  const today = useToday();
  if (boxes.length === 0) return null;
  return (
    <section aria-labelledby="boxes">
      <h2 id="boxes">{text('board.boxes')}</h2>
      <p>{text('board.boxes.note')}</p>
      <ul>
        {boxes.map(({ title, language, url, country, owner, due }, index) => (
          <li key={index}>
            {country}:{' '}
            <Link to={url} {...langOf(language, reader)}>
              {title}
            </Link>{' '}
            <span className="brief">{text('board.boxes.due', { owner, date: due.label })}</span>
            {due.date < today && <strong> {text('board.boxes.overdue')}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}
