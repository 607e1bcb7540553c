import type Original from '@theme/ErrorPageContent';
import type { ComponentProps, ReactNode } from 'react';
import { text } from '#components/text/messages.ts';

export default function ErrorPageContent({ error, tryAgain }: ComponentProps<typeof Original>): ReactNode {
  return (
    <div className="plain" role="alert">
      <h1>{text('error.title')}</h1>
      <p>{error.message}</p>
      <button type="button" onClick={tryAgain}>
        {text('error.retry')}
      </button>
    </div>
  );
}
