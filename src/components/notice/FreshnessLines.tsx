/** At the top of a translation that is not as its source: how many sections, and which. */
import type { ReactNode } from 'react';
import type { FreshnessFacts, SectionMark as Marked } from '#model/freshnessFacts.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { langOf } from '../page/langOf.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text, type MessageId } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { SectionMark } from './SectionMark.tsx';

export function FreshnessLines({ page, freshness }: { readonly page: PageFacts; readonly freshness: FreshnessFacts }): ReactNode {
  const { sections, changed, untranslated, removed } = freshness;
  return (
    <>
      <Line id="notice.changed" marked={changed} page={page} sections={sections} />
      <Line id="notice.untranslated" marked={untranslated} page={page} sections={sections} />
      <Line id="notice.removed" marked={removed} page={page} sections={sections} />
      {changed.some(({ id }) => id === '_front') && <SectionMark id="_front" />}
    </>
  );
}

interface LineProps {
  readonly id: MessageId;
  readonly marked: readonly (Marked & { readonly language?: PageFacts['shown'] })[];
  readonly page: PageFacts;
  readonly sections: number;
}

function Line({ id, marked, page, sections }: LineProps): ReactNode {
  const plural = usePlural();
  const reader = useLocale();
  if (marked.length === 0) return null;
  // The language of a difference is not that of the heading, which is the page's own.
  const headingLanguage = (section: (typeof marked)[number]) => (id === 'notice.untranslated' ? section.language : page.shown);
  return (
    <p>
      {plural(id, marked.length).replace('{sections}', String(sections))}{' '}
      {marked.map((section, index) => (
        <span key={section.id}>
          {index > 0 && ', '}
          {section.title === '' ? (
            text(section.id === '_front' ? 'notice.front' : 'notice.intro')
          ) : (
            <a href={`#${section.id}`} {...langOf(headingLanguage(section), reader)}>
              {section.title}
            </a>
          )}
        </span>
      ))}
      .
    </p>
  );
}
