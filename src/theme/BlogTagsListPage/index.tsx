import Link from '@docusaurus/Link';
import type { Props } from '@theme/BlogTagsListPage';
import type { ReactNode } from 'react';
import { PracticePaths } from '#components/practice/PracticePaths.tsx';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';
import { usePlural } from '#components/text/usePlural.ts';

export default function BlogTagsListPage({ tags }: Props): ReactNode {
  const plural = usePlural();
  return (
    <Shell title={text('practice.themes')} className="list">
      <h1>{text('practice.themes')}</h1>
      <ul>
        {tags.map(({ label, permalink, count }) => (
          <li key={permalink}>
            <Link to={permalink}>{label}</Link> ({plural('practice.count', count)})
          </li>
        ))}
      </ul>
      <PracticePaths />
    </Shell>
  );
}
