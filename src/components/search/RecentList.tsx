import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { useRecentSearches } from './useRecentSearches.ts';
import { useResultsAddress } from './useResultsAddress.ts';

/** What was searched for on this device, as links and with buttons to forget it. */
export function RecentList(): ReactNode {
  const [searches, keep] = useRecentSearches();
  const resultsFor = useResultsAddress();
  if (searches.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{text('search.recent')}</h2>
      <ul className="recent">
        {searches.map((query) => (
          <li key={query}>
            <Link to={resultsFor(query)}>{query}</Link>{' '}
            <button
              type="button"
              className="quiet"
              aria-label={text('search.recent.remove', { query })}
              onClick={() => keep(searches.filter((other) => other !== query))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="quiet" onClick={() => keep([])}>
        {text('search.recent.clear')}
      </button>
    </section>
  );
}
