import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';
import { TranslatePage } from '#components/translate/TranslatePage.tsx';

export default function EditPage(): ReactNode {
  return (
    <Shell title={text('edit.title')} description={text('edit.intro')} className="edit">
      <h1>{text('edit.title')}</h1>
      <p className="lead">{text('edit.intro')}</p>
      <TranslatePage />
      <noscript>
        <p>
          {text('edit.noscript')} <Link to="/translations/">{text('edit.list')}</Link>
        </p>
      </noscript>
    </Shell>
  );
}
