import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { SearchFailure } from '#search/searchError.ts';
import { text } from '../text/messages.ts';

export function Failure({ reason, again }: { readonly reason: SearchFailure; readonly again: () => void }): ReactNode {
  return (
    <div role="alert">
      <p>{text(`search.failed.${reason}`)}</p>
      <p className="actions">
        <button type="button" onClick={again}>
          {text('error.retry')}
        </button>
        <Link to="/catalogue/">{text('notFound.catalogue')}</Link>
      </p>
    </div>
  );
}
