import type { ReactNode } from 'react';
import { saveFile } from '../shell/saveFile.ts';
import { text } from '../text/messages.ts';
import { loadedLearning } from './loadLearning.ts';

/** Says that something was put aside because it could not be read, and hands it out as it is. */
export function Unreadable(): ReactNode {
  const aside = loadedLearning()?.unreadable();
  if (aside === undefined || aside === null) return null;
  return (
    <div className="notice edition">
      <p>{text('progress.unreadable')}</p>
      <p>
        <button type="button" className="quiet" onClick={() => saveFile('hub-progress-unreadable.txt', aside, 'text/plain')}>
          {text('progress.export')}
        </button>
      </p>
    </div>
  );
}
