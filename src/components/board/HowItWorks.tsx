import type { ReactNode } from 'react';
import { hubConfig } from '#hub-config';
import { text } from '../text/messages.ts';

/** What a person does who has never translated here. */
export function HowItWorks(): ReactNode {
  return (
    <section aria-labelledby="how">
      <h2 id="how">{text('board.how')}</h2>
      <ol>
        <li>{text('board.how.choose')}</li>
        <li>{text('board.how.translate')}</li>
        <li>
          {text('board.how.send')} {text('correct.where.text')} <a href={hubConfig.network.url}>{text('correct.where.link')}</a>
        </li>
      </ol>
    </section>
  );
}
