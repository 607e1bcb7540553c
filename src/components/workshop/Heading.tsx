import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';

export function Heading(): ReactNode {
  return (
    <>
      <h1 tabIndex={-1}>{text('workshop.title')}</h1>
      <p className="lead">{text('workshop.intro')}</p>
    </>
  );
}
