/** Pages of the hub by their kind, each with its language where it is not the reader's. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ListedPage } from '#model/directory.ts';
import { text } from '../text/messages.ts';

export function ListedPages({ pages }: { readonly pages: readonly ListedPage[] }): ReactNode {
  return (
    <ul>
      {pages.map(({ id, type, title, url, lang }) => (
        <li key={id}>
          <Link to={url} {...(lang && { lang })}>
            {title}
          </Link>{' '}
          <span className="brief">
            {text(`type.${type}`)}
            {lang && ` · ${text(`language.in.${lang}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
