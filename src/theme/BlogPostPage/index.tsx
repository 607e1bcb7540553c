import Link from '@docusaurus/Link';
import type { Props } from '@theme/BlogPostPage';
import MDXContent from '@theme/MDXContent';
import type { ReactNode } from 'react';
import { factsOf } from '#components/page/factsOf.ts';
import { Reading } from '#components/page/Reading.tsx';
import { PracticePaths } from '#components/practice/PracticePaths.tsx';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';

/** A practice report. */
export default function BlogPostPage({ content: Content }: Props): ReactNode {
  const { metadata, frontMatter, toc } = Content;
  const { title, description, prevItem, nextItem } = metadata;
  const page = factsOf(frontMatter);
  return (
    <Shell title={title} description={description} page={page}>
      <Reading
        page={page}
        title={title}
        description={description}
        toc={toc}
        after={
          <>
            <nav className="neighbours" aria-label={text('page.around')}>
              {/* Docusaurus calls the newer post the previous one. */}
              {prevItem && <ReportLink rel="prev" label={text('practice.newer')} {...prevItem} />}
              {nextItem && <ReportLink rel="next" label={text('practice.older')} {...nextItem} />}
            </nav>
            <PracticePaths />
          </>
        }
      >
        <MDXContent>
          <Content />
        </MDXContent>
      </Reading>
    </Shell>
  );
}

function ReportLink({
  rel,
  label,
  title,
  permalink,
}: {
  rel: 'prev' | 'next';
  label: string;
  title: string;
  permalink: string;
}): ReactNode {
  return (
    <Link to={permalink} rel={rel}>
      <small>{label}</small> {title}
    </Link>
  );
}
