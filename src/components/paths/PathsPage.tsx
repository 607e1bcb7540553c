/** Learning paths: what to read and do, in order, with the time it takes. Whole without JavaScript; progress is added on the device. */
import type { ReactNode } from 'react';
import type { ShownPath } from '#model/learningPath.ts';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { LearningPath } from './LearningPath.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './paths.css';

export default function PathsPage({ paths }: { readonly paths: readonly ShownPath[] }): ReactNode {
  return (
    <Shell title={text('paths.title')} description={text('paths.intro')} className="plain">
      <h1>{text('paths.title')}</h1>
      <p className="lead">{text('paths.intro')}</p>
      {paths.length === 0 && <p>{text('paths.none')}</p>}
      {paths.map((path) => (
        <LearningPath key={path.id} path={path} />
      ))}
    </Shell>
  );
}
