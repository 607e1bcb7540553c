import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';

/** Hidden without JavaScript: the browser's own menu prints. */
export function PrintButton(): ReactNode {
  return (
    <button type="button" className="quiet needs-script" onClick={() => window.print()}>
      {text('facts.print')}
    </button>
  );
}
