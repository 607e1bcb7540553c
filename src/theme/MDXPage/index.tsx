import type { Props } from '@theme/MDXPage';
import MDXContent from '@theme/MDXContent';
import type { ReactNode } from 'react';
import { factsOf } from '#components/page/factsOf.ts';
import { Reading } from '#components/page/Reading.tsx';
import { Shell } from '#components/shell/Shell.tsx';

/** A page about the hub, such as About. */
export default function MDXPage({ content: Content }: Props): ReactNode {
  const { metadata, toc } = Content;
  const page = factsOf(metadata.frontMatter);
  const title = metadata.title ?? '';
  const description = metadata.description ?? '';
  return (
    <Shell title={title} description={description} page={page}>
      <Reading page={page} title={title} description={description} toc={toc}>
        <MDXContent>
          <Content />
        </MDXContent>
      </Reading>
    </Shell>
  );
}
