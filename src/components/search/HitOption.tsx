import type { ReactNode } from 'react';
import type { SearchHit } from '#search/searchClient.ts';
import { langOf } from '../page/langOf.ts';
import { useLocale } from '../shell/useLocale.ts';
import { hitFacts } from './hitFacts.ts';
import { Marked } from './Marked.tsx';
import { hasMarks } from './marks.ts';

/** A hit in two or three lines: title, heading of the section, and the text only where neither shows why it was found. */
export function HitOption({ hit }: { readonly hit: SearchHit }): ReactNode {
  const reader = useLocale();
  const { _highlightResult: marked, _snippetResult: snippet } = hit;
  const { title, heading } = marked;
  const inSection = langOf(hit.sectionLanguage ?? hit.language, reader);
  const facts = hitFacts(hit, reader);
  return (
    <>
      <b {...langOf(hit.language, reader)}>
        <Marked value={title.value} />
      </b>
      {heading && (
        <span {...inSection}>
          <Marked value={heading.value} />
        </span>
      )}
      {!hasMarks(title.value) && !hasMarks(heading?.value) && (
        <small {...inSection}>
          <Marked value={snippet.text.value} />
        </small>
      )}
      {facts.length > 0 && <small>{facts.join(' · ')}</small>}
    </>
  );
}
