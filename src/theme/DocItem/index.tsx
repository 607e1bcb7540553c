import type { Props } from '@theme/DocItem';
import MDXContent from '@theme/MDXContent';
import type { ReactNode } from 'react';
import { EditionLinks } from '#components/library/EditionLinks.tsx';
import { LibraryMenu } from '#components/library/LibraryMenu.tsx';
import { Neighbours } from '#components/library/Neighbours.tsx';
import { EditionNotice } from '#components/notice/EditionNotice.tsx';
import { factsOf } from '#components/page/factsOf.ts';
import { Reading } from '#components/page/Reading.tsx';
import { Shell } from '#components/shell/Shell.tsx';

/** A page of the library. */
export default function DocItem({ content: Content }: Props): ReactNode {
  const { metadata, frontMatter, toc } = Content;
  const { title, description } = metadata;
  const page = factsOf(frontMatter);
  return (
    <Shell title={title} description={description} page={page}>
      <Reading
        page={page}
        title={title}
        description={description}
        toc={toc}
        side={<LibraryMenu />}
        top={<EditionNotice />}
        after={<Neighbours {...metadata} />}
        edition={<EditionLinks />}
      >
        <MDXContent>
          <Content />
        </MDXContent>
      </Reading>
    </Shell>
  );
}
