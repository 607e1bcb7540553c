import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';
import { TranslatePage } from '#components/translate/TranslatePage.tsx';

export default function EditPage(): ReactNode {
  const list = useBaseUrl('/translations/');
  return (
    <Shell title={text('edit.title')} description={text('edit.intro')} className="edit">
      <h1>{text('edit.title')}</h1>
      <p className="lead">{text('edit.intro')}</p>
      <TranslatePage />
      <noscript>
        <p>
          {text('edit.noscript')} <a href={list}>{text('edit.list')}</a>
        </p>
      </noscript>
    </Shell>
  );
}
