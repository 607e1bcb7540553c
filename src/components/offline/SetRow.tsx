import type { ReactNode } from 'react';
import { shownSize } from '#language/shownSize.ts';
import type { OfflineSet, OfflineSets } from '#model/offlineSets.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { shownDate } from '../progress/shownDate.ts';
import { SetNews } from './SetNews.tsx';
import { stateOf, type Kept, type SetState } from './kept.ts';
import type { Running } from './useKeeper.ts';

interface Props {
  readonly set: OfflineSet;
  readonly name: string;
  readonly sets: OfflineSets;
  readonly kept: Kept;
  readonly id: string;
  readonly running: Running | undefined;
  readonly onKeep: () => void;
  readonly onStop: () => void;
  readonly onRemove: () => void;
}

export function SetRow({ set, name, sets, kept, id, running, onKeep, onStop, onRemove }: Props): ReactNode {
  const locale = useLocale();
  const state = stateOf(sets, set, id, kept);
  const mine = running?.key === id ? running : undefined;
  const size = (bytes: number): string => shownSize(bytes, locale);
  return (
    <li id={set.id}>
      <p>
        <a href={set.url} {...(set.lang && { lang: set.lang })}>
          {name}
        </a>{' '}
        {set.title && <small>{text(set.kind === 'toolkit' ? 'type.toolkit' : 'type.module')}</small>}
      </p>
      <p className="brief">{saidOf(state, (time) => shownDate(time, locale), size)}</p>
      {state.kind === 'older' && <SetNews {...state.news} />}
      {mine && (
        <p>
          <progress max={mine.total} value={mine.done} aria-label={name} />{' '}
          {text('offline.progress', { done: size(mine.done), total: size(mine.total) })}
        </p>
      )}
      <p className="actions">
        {mine ? (
          <button type="button" className="quiet" onClick={onStop} aria-label={text('offline.stop.label', { name })}>
            {text('offline.stop')}
          </button>
        ) : (
          state.kind !== 'kept' && (
            <button
              type="button"
              onClick={onKeep}
              disabled={running !== undefined}
              aria-label={text(state.kind === 'none' ? 'offline.keep.label' : 'offline.update.label', { name, size: size(state.bytes) })}
            >
              {text(state.kind === 'none' ? 'offline.keep' : 'offline.update', { size: size(state.bytes) })}
            </button>
          )
        )}
        {state.kind !== 'none' && !mine && (
          <button
            type="button"
            className="quiet"
            onClick={onRemove}
            disabled={running !== undefined}
            aria-label={text('offline.remove.label', { name })}
          >
            {text('offline.remove')}
          </button>
        )}
      </p>
    </li>
  );
}

function saidOf(state: SetState, date: (time: string) => string, size: (bytes: number) => string): string {
  if (state.kind === 'none') return text('offline.state.none');
  return state.kind === 'kept'
    ? text('offline.state.kept', { date: date(state.at) })
    : text('offline.state.older', { size: size(state.bytes) });
}
