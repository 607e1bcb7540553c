import { useState, type ReactNode } from 'react';
import type { DraftPhoto } from '#submission/draft.ts';
import { text } from '../../text/messages.ts';
import { useFields } from '../fieldsContext.ts';
import { PhotoCard } from './PhotoCard.tsx';

/** What is said of each photo, and their order; one that was taken away can be brought back. */
export function PhotoList(): ReactNode {
  const { draft, change } = useFields();
  const { photos } = draft;
  const [removed, setRemoved] = useState<{ readonly photo: DraftPhoto; readonly at: number }>();
  const bringBack = (): void => {
    if (removed === undefined) return;
    change((now) => ({ ...now, photos: now.photos.toSpliced(removed.at, 0, removed.photo) }));
    setRemoved(undefined);
  };
  return (
    <>
      {removed !== undefined && (
        <p role="status">
          {text('submit.photo.removed')}{' '}
          <button type="button" className="quiet" onClick={bringBack}>
            {text('submit.photo.undo')}
          </button>
        </p>
      )}
      <ol className="photos">
        {photos.map((photo, at) => (
          <PhotoCard key={photo.key} photo={photo} at={at} of={photos.length} remove={() => setRemoved({ photo, at })} />
        ))}
      </ol>
    </>
  );
}
