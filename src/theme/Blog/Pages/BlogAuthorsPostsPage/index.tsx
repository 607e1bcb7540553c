import type { Props } from '@theme/Blog/Pages/BlogAuthorsPostsPage';
import type { ReactNode } from 'react';
import { Pages } from '#components/practice/Pages.tsx';
import { PracticePaths } from '#components/practice/PracticePaths.tsx';
import { Reports } from '#components/practice/Reports.tsx';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';

export default function BlogAuthorsPostsPage({ author, items, listMetadata }: Props): ReactNode {
  const title = text('practice.byAuthor', { name: author.name ?? author.key });
  return (
    <Shell title={title} className="list">
      <h1>{title}</h1>
      <Reports items={items} />
      <Pages metadata={listMetadata} />
      <PracticePaths />
    </Shell>
  );
}
