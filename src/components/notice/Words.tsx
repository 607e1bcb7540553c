import type { ReactNode } from 'react';
import type { Difference } from '#model/freshnessFacts.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';

/** Two wordings in one. Screen readers do not announce `<del>` and `<ins>`, so words do, in the reader's language. */
export function Words({ difference }: { readonly difference: Difference }): ReactNode {
  const reader = useLocale();
  const spoken = (id: 'mark.before' | 'mark.after'): ReactNode => (
    <span className="spoken" lang={reader}>
      {` ${text(id)} `}
    </span>
  );
  return (
    <p>
      {difference.map((part, index) => {
        if (part.kind === 'same') return part.text;
        const Changed = part.kind === 'removed' ? 'del' : 'ins';
        return (
          <Changed key={index}>
            {spoken(part.kind === 'removed' ? 'mark.before' : 'mark.after')}
            {part.text}
          </Changed>
        );
      })}
    </p>
  );
}
