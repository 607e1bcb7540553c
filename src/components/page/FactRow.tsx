import type { ReactNode } from 'react';
import { text, type MessageId } from '../text/messages.ts';

export function FactRow({ label, children }: { readonly label: MessageId; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{text(label)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
