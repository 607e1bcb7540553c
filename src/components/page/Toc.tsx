/** Table of contents: folded on a phone, open beside the text on a desk (the style sheet decides). */
import type { TOCItem } from '@docusaurus/mdx-loader';
import type { ReactNode } from 'react';
import type { PageFacts } from '#model/pageFacts.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { langOf } from './langOf.ts';

export function Toc({ toc, page }: { readonly toc: readonly TOCItem[]; readonly page: PageFacts }): ReactNode {
  const locale = useLocale();
  const sections = toc.filter(({ level }) => level === 2);
  if (sections.length < 2) return null;
  const borrowed = new Map(page.freshness?.untranslated.map((section) => [section.id, section.language]));
  return (
    <nav className="toc" aria-label={text('page.toc')}>
      <details className="fold">
        <summary>{text('page.toc')}</summary>
        <p className="fold-title">{text('page.toc')}</p>
        <ol {...langOf(page.shown, locale)}>
          {sections.map(({ id, value }) => (
            <li key={id}>
              {/* The compiler has already turned the heading into safe inline HTML. */}
              {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the heading is the label */}
              <a href={`#${id}`} {...langOf(borrowed.get(id), page.shown)} dangerouslySetInnerHTML={{ __html: value }} />
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
