/** The layout of a page made from content: side menu, text with its notices, contents and facts in the margin. */
import type { TOCItem } from '@docusaurus/mdx-loader';
import type { ReactNode } from 'react';
import type { PageFacts } from '#model/pageFacts.ts';
import { ModuleOverview } from '../module/ModuleOverview.tsx';
import { SectionMark } from '../notice/SectionMark.tsx';
import { TextNotice } from '../notice/TextNotice.tsx';
import { ReadToggle } from '../progress/ReadToggle.tsx';
import { useLocale } from '../shell/useLocale.ts';
import { Downloads } from './Downloads.tsx';
import { langOf } from './langOf.ts';
import { PageContext } from './pageContext.ts';
import { RelatedPages } from './RelatedPages.tsx';
import { ResourceFacts } from './ResourceFacts.tsx';
import { ResourceHeader } from './ResourceHeader.tsx';
import { Toc } from './Toc.tsx';
import { useBoundText } from './useBoundText.ts';

interface Props {
  readonly page: PageFacts;
  readonly title: string;
  readonly description: string;
  readonly toc: readonly TOCItem[];
  readonly children: ReactNode;
  readonly side?: ReactNode;
  readonly top?: ReactNode;
  readonly after?: ReactNode;
  readonly edition?: ReactNode;
}

export function Reading({ page, title, description, toc, children, side, top, after, edition }: Props): ReactNode {
  const locale = useLocale();
  return (
    <PageContext value={page}>
      <div className={side ? 'reading with-side' : 'reading'}>
        {side}
        <article>
          {top}
          <ResourceHeader title={title} description={description} page={page} />
          <TextNotice page={page} />
          {page.module && <ModuleOverview page={page} module={page.module} />}
          <div className="margin">
            <Toc toc={toc} page={page} />
            <ResourceFacts page={page} edition={edition} />
          </div>
          <div className="prose" ref={useBoundText(page.id)} {...langOf(page.shown, locale)}>
            <SectionMark id="_intro" />
            {children}
          </div>
          <RelatedPages page={page} />
          <ReadToggle page={page} />
          <Downloads page={page} />
          {after}
        </article>
      </div>
    </PageContext>
  );
}
