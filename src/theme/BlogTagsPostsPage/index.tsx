import type { Props } from '@theme/BlogTagsPostsPage';
import type { ReactNode } from 'react';
import { Pages } from '#components/practice/Pages.tsx';
import { PracticePaths } from '#components/practice/PracticePaths.tsx';
import { Reports } from '#components/practice/Reports.tsx';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';

export default function BlogTagsPostsPage({ tag, items, listMetadata }: Props): ReactNode {
  const title = text('practice.tagged', { theme: tag.label });
  return (
    <Shell title={title} className="list">
      <h1>{title}</h1>
      <Reports items={items} />
      <Pages metadata={listMetadata} />
      <PracticePaths />
    </Shell>
  );
}
