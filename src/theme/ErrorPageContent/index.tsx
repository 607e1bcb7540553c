import type Original from '@theme/ErrorPageContent';
import type { ComponentProps, ReactNode } from 'react';
import { text } from '#components/text/messages.ts';

export default function ErrorPageContent({ error, tryAgain }: ComponentProps<typeof Original>): ReactNode {
  // The bundler's, of a part of the application that did not come, whether script or style sheet. React would not ask for it again.
  const isLost = 'request' in error;
  return (
    <div className="plain" role="alert">
      <h1>{text('error.title')}</h1>
      <p>{isLost ? text('learn.failed') : error.message}</p>
      <button type="button" onClick={isLost ? () => location.reload() : tryAgain}>
        {text('error.retry')}
      </button>
    </div>
  );
}
