import type { ReactNode } from 'react';
import type { SearchHit } from '#search/searchClient.ts';
import { useReadingLanguages } from '../languages/useReadingLanguages.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { Hit } from './Hit.tsx';
import { elsewhereOf, elsewhereRequests } from './requests.ts';
import type { SearchState } from './searchState.ts';
import { useSearch } from './useSearch.ts';

/** Hits in the other languages a person said they read. Where an index cannot be had, the others still are. */
export function ElsewhereHits({ state, shown }: { readonly state: SearchState; readonly shown: readonly SearchHit[] }): ReactNode {
  const locale = useLocale();
  const [reads] = useReadingLanguages();
  const languages = reads.filter((language) => language !== locale);
  const { results = [] } = useSearch(elsewhereRequests(state, languages));
  return elsewhereOf(languages, results, shown).map(({ language, hits }) => (
    <section key={language} aria-labelledby={`in-${language}`}>
      <h2 id={`in-${language}`}>{text('search.elsewhere', { inLanguage: text(`language.in.${language}`) })}</h2>
      <ol className="cards">
        {hits.map((hit) => (
          <Hit key={`${hit.type} ${hit.objectID}`} hit={hit} locale={language} />
        ))}
      </ol>
    </section>
  ));
}
