import type { ReactNode } from 'react';
import { ReadingLanguages } from '#components/languages/ReadingLanguages.tsx';
import { Shell } from '#components/shell/Shell.tsx';
import { text } from '#components/text/messages.ts';

export default function ReadingLanguagesPage(): ReactNode {
  return (
    <Shell title={text('languages.title')} description={text('languages.intro')} className="plain">
      <h1>{text('languages.title')}</h1>
      <p className="lead">{text('languages.intro')}</p>
      <ReadingLanguages />
      <p className="no-script">{text('languages.noscript')}</p>
    </Shell>
  );
}
