/** Says when a page is not of the newest edition, and leads to the same page there. */
import Link from '@docusaurus/Link';
import { useDocsVersion, useDocVersionSuggestions } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';

export function EditionNotice(): ReactNode {
  const { banner, label, pluginId } = useDocsVersion();
  const { latestDocSuggestion, latestVersionSuggestion } = useDocVersionSuggestions(pluginId);
  if (banner === null) return null;
  return (
    <aside className="notice edition">
      <p>
        {banner === 'unreleased' ? text('notice.unreleased') : text('notice.unmaintained', { edition: label })}{' '}
        {latestDocSuggestion === undefined ? (
          // A page that is new in the working draft has no twin.
          <Link to="/library/">{text('notice.noTwin')}</Link>
        ) : (
          <Link to={latestDocSuggestion.path}>{text('notice.newest', { edition: latestVersionSuggestion.label })}</Link>
        )}
      </p>
    </aside>
  );
}
