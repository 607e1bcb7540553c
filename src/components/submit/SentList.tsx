import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { formatReference, statusPath } from '#submission/reference.ts';
import { text } from '../text/messages.ts';
import type { SentSubmission } from './store/database.ts';

/** What was sent from this device, each with the way to its status page. */
export function SentList({ sent }: { readonly sent: readonly SentSubmission[] }): ReactNode {
  const base = useBaseUrl('/');
  if (sent.length === 0) return null;
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">{text('submit.sent')}</h2>
      <ul>
        {sent.map(({ reference, secret, title, language }) => (
          <li key={reference}>
            <a href={base + statusPath(reference, secret).slice(1)}>
              <span lang={language}>{title}</span> · {formatReference(reference)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
