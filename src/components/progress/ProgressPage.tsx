/** What somebody has done on this device: a list, a file to take along, the way to delete it, and statements of completion. */
import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect, useState, type ReactNode } from 'react';
import type { Learnable } from '#model/learnable.ts';
import { NOTHING, type Progress } from '#training/progress/progress.ts';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { ModuleList } from './ModuleList.tsx';
import { ProgressFile } from './ProgressFile.tsx';
import { ReadList } from './ReadList.tsx';
import { ResetProgress } from './ResetProgress.tsx';
import { Statement } from './Statement.tsx';
import { Unreadable } from './Unreadable.tsx';
import { fetchProgress, useProgress } from './useProgress.ts';

export default function ProgressPage({ learning }: { readonly learning: readonly Learnable[] }): ReactNode {
  const kept = useProgress();
  const [failed, setFailed] = useState(false);
  const { search } = useLocation();
  const asked = useIsBrowser() ? new URLSearchParams(search).get('statement') : null;
  useEffect(() => {
    fetchProgress().catch(() => setFailed(true));
  }, []);
  const stated = learning.find(({ id }) => id === asked);
  const title = text(stated ? 'statement.title' : 'progress.title');
  return (
    <Shell title={title} description={text('progress.intro')} className="plain progress">
      {stated?.module && kept ? (
        <Statement page={stated} module={stated.module} progress={kept.progress} />
      ) : (
        <>
          <h1>{text('progress.title')}</h1>
          <p className="lead">{text('progress.intro')}</p>
          <p className="no-script">{text('progress.script')}</p>
          {failed && <p role="alert">{text('learn.failed')}</p>}
          <div className="needs-script" aria-busy={kept === undefined && !failed}>
            {kept && <Everything learning={learning} progress={kept.progress} kept={kept.kept} />}
          </div>
        </>
      )}
    </Shell>
  );
}

interface Props {
  readonly learning: readonly Learnable[];
  readonly progress: Progress;
  readonly kept: boolean;
}

function Everything({ learning, progress, kept }: Props): ReactNode {
  const nothing = Object.keys({ ...progress.modules, ...progress.read }).length === 0;
  return (
    <>
      {!kept && (
        <p className="notice edition" role="status">
          {text('progress.notKept')}
        </p>
      )}
      <Unreadable />
      {nothing && <p>{text('progress.none')}</p>}
      <ModuleList learning={learning} progress={progress} />
      <ReadList learning={learning} progress={progress} />
      <ProgressFile progress={progress} />
      {progress !== NOTHING && <ResetProgress />}
    </>
  );
}
