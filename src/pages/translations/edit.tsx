import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';
import { TranslatePage } from '#components/translate/TranslatePage.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '#components/text/areas/editor.ts';

export default function EditPage(): ReactNode {
  return (
    <Shell title={text('edit.title')} description={text('edit.intro')} className="edit">
      <h1>{text('edit.title')}</h1>
      <p className="lead">{text('edit.intro')}</p>
      <TranslatePage />
      <p className="no-script">
        {text('edit.noscript')} <Link to="/translations/">{text('edit.list')}</Link>
      </p>
    </Shell>
  );
}
