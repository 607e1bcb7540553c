/** Below a step the cases where it was done, below a case the tools for it. */
import type { ReactNode } from 'react';
import type { PageFacts } from '#model/pageFacts.ts';
import { headings } from '../prose/elements.tsx';
import { text } from '../text/messages.ts';
import { PageLink } from './PageLink.tsx';

export function RelatedPages({ page: { related, type } }: { readonly page: PageFacts }): ReactNode {
  if (related === undefined) return null;
  return (
    <section className="related" aria-labelledby="related">
      <headings.h2 id="related">{text(type === 'case-study' ? 'related.tools' : 'related.cases')}</headings.h2>
      <ul>
        {related.map((page) => (
          <li key={page.id}>
            <PageLink page={page} />
          </li>
        ))}
      </ul>
    </section>
  );
}
