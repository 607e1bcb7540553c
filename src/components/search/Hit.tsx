import type { ReactNode } from 'react';
import type { Locale } from '#model/locale.ts';
import type { SearchHit } from '#search/searchClient.ts';
import { langOf } from '../page/langOf.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { hitFacts } from './hitFacts.ts';
import { Marked } from './Marked.tsx';

interface Props {
  readonly hit: SearchHit;
  /** The locale it leads to, where it is not the reader's. */
  readonly locale?: Locale;
}

export function Hit({ hit, locale }: Props): ReactNode {
  const reader = useLocale();
  const { language, sectionLanguage = language, _highlightResult: marked, _snippetResult: snippet } = hit;
  const { title, heading } = marked;
  return (
    <li>
      <h3 {...langOf(language, reader)}>
        {/* A page, not a route: its HTML comes before its scripts, and is what is kept for when there is no connection. */}
        <a href={hit.url} {...(locale && { hrefLang: locale })}>
          <Marked value={title.value} />
        </a>
      </h3>
      {heading && (
        <p {...langOf(sectionLanguage, reader)}>
          <b>
            <Marked value={heading.value} />
          </b>
        </p>
      )}
      <p {...langOf(sectionLanguage, reader)}>
        <Marked value={snippet.text.value} />
      </p>
      <p className="brief">{[text(`type.${hit.type}`), ...hitFacts(hit, reader)].join(' · ')}</p>
    </li>
  );
}
