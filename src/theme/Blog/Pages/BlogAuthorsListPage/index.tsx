import Link from '@docusaurus/Link';
import type { Props } from '@theme/Blog/Pages/BlogAuthorsListPage';
import type { ReactNode } from 'react';
import { PracticePaths } from '#components/practice/PracticePaths.tsx';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';
import { usePlural } from '#components/text/usePlural.ts';

export default function BlogAuthorsListPage({ authors }: Props): ReactNode {
  const plural = usePlural();
  return (
    <Shell title={text('practice.authors')} className="list">
      <h1>{text('practice.authors')}</h1>
      <ul>
        {authors.map(({ key, name, page, count }) => (
          <li key={key}>
            {page ? <Link to={page.permalink}>{name ?? key}</Link> : (name ?? key)} ({plural('practice.count', count)})
          </li>
        ))}
      </ul>
      <PracticePaths />
    </Shell>
  );
}
