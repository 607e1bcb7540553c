import type { Props } from '@theme/BlogListPage';
import type { ReactNode } from 'react';
import { Pages } from '#components/practice/Pages.tsx';
import { PracticePaths } from '#components/practice/PracticePaths.tsx';
import { Reports } from '#components/practice/Reports.tsx';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';

export default function BlogListPage({ items, metadata }: Props): ReactNode {
  return (
    <Shell title={text('practice.title')} description={text('practice.intro')} className="list">
      <h1>{text('practice.title')}</h1>
      <p className="lead">{text('practice.intro')}</p>
      <Reports items={items} />
      <Pages metadata={metadata} />
      <PracticePaths />
    </Shell>
  );
}
