import type { Props } from '@theme/Admonition';
import type { ReactNode } from 'react';
import { text, type MessageId } from '#components/text/messages.ts';

const LABELS: Readonly<Record<string, MessageId>> = {
  note: 'admonition.note',
  tip: 'admonition.tip',
  info: 'admonition.info',
  warning: 'admonition.warning',
  danger: 'admonition.danger',
  caution: 'admonition.caution',
};

/** A boxed remark: `:::tip[Title]`. Its own title is in the page's language, the default one in the reader's. */
export default function Admonition({ type, title, children }: Props): ReactNode {
  return (
    <aside className={`box ${type}`}>
      <p className="box-title">{title ?? text(LABELS[type] ?? 'admonition.note')}</p>
      {children}
    </aside>
  );
}
