/** Pages of the hub by their kind, each with its language where it is not the reader's. */
import type { ReactNode } from 'react';
import type { ListedPage } from '#model/directory.ts';
import { PageLink } from '../page/PageLink.tsx';
import { text } from '../text/messages.ts';

export function ListedPages({ pages }: { readonly pages: readonly ListedPage[] }): ReactNode {
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.id}>
          <PageLink page={page} />{' '}
          <span className="brief">
            {text(`type.${page.type}`)}
            {page.lang && ` · ${text(`language.in.${page.lang}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
