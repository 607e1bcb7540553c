import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { LinkedPage } from '#model/pageFacts.ts';

/** The title of a page as a link to it, in the language it is in. */
export function PageLink({ page: { url, title, lang } }: { readonly page: Pick<LinkedPage, 'url' | 'title' | 'lang'> }): ReactNode {
  return (
    <Link to={url} {...(lang && { lang })}>
      {title}
    </Link>
  );
}
