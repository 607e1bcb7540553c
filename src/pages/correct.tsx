import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { hubConfig } from '#hub-config';
import { CorrectionNote } from '#components/correct/CorrectionNote.tsx';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';

export default function CorrectPage(): ReactNode {
  return (
    <Shell title={text('correct.title')} description={text('correct.intro')} className="plain">
      <h1>{text('correct.title')}</h1>
      <p className="lead">{text('correct.intro')}</p>
      <CorrectionNote />
      <h2>{text('correct.where')}</h2>
      <p>
        {text('correct.where.text')} <a href={hubConfig.network.url}>{text('correct.where.link')}</a>
      </p>
      <p>
        {text('correct.translate')} <Link to="/translations/">{text('board.title')}</Link>
      </p>
    </Shell>
  );
}
