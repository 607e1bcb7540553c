import Link from '@docusaurus/Link';
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
  /** The locale it leads to, where it is not the reader's: that is another site, which a plain link loads anew. */
  readonly locale?: Locale;
}

export function Hit({ hit, locale }: Props): ReactNode {
  const reader = useLocale();
  const { language, sectionLanguage = language, _highlightResult: marked, _snippetResult: snippet } = hit;
  const { title, heading } = marked;
  const name = <Marked value={title.value} />;
  return (
    <li>
      <h3 {...langOf(language, reader)}>
        {locale === undefined ? (
          <Link to={hit.url}>{name}</Link>
        ) : (
          <a href={hit.url} hrefLang={locale}>
            {name}
          </a>
        )}
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
