import { useState, type ReactNode } from 'react';
import type { DraftPhoto } from '#submission/draft.ts';
import { useFields } from '../../../submit/fieldsContext.ts';
import { PhotoCard } from '../../../submit/steps/PhotoCard.tsx';
import { text } from '../../../text/messages.ts';

/** What is said of the photos, and their order; new ones come from the contributor. */
export function EditPhotos(): ReactNode {
  const { draft, change } = useFields();
  const [removed, setRemoved] = useState<{ readonly photo: DraftPhoto; readonly at: number }>();
  const { photos } = draft;
  const bringBack = (): void => {
    if (removed === undefined) return;
    change((now) => ({ ...now, photos: now.photos.toSpliced(removed.at, 0, removed.photo) }));
    setRemoved(undefined);
  };
  return (
    <>
      {photos.length === 0 && <p className="brief">{text('desk.case.empty')}</p>}
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
