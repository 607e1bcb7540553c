import { useId, useState, type ChangeEvent, type ReactNode } from 'react';
import type { DraftPhoto } from '#submission/draft.ts';
import { LIMITS, PHOTO_TYPES } from '#submission/limits.ts';
import { text } from '../../text/messages.ts';
import { usePlural } from '../../text/usePlural.ts';
import { useDraft, useForm } from '../formContext.ts';
import { PhotoList } from './PhotoList.tsx';

export function PhotosStep(): ReactNode {
  return (
    <>
      <p>{text('submit.photos.intro', { max: LIMITS.photos })}</p>
      <p>{text('submit.photos.location')}</p>
      <AddPhotos />
      <PhotoList />
    </>
  );
}

/** Takes photos from the device, one after the other: a phone has little memory. */
function AddPhotos(): ReactNode {
  const { store, photos: shelf, say } = useForm();
  const { photos } = useDraft();
  const plural = usePlural();
  const id = useId();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const add = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    const problems: string[] = [];
    for (const [at, file] of files.entries()) {
      if (photos.length + at - problems.length >= LIMITS.photos) {
        problems.push(`${file.name}: ${text('submit.fault.too-many', { max: LIMITS.photos })}`);
        continue;
      }
      const taken = await shelf.add(file);
      if (typeof taken === 'string') problems.push(`${file.name}: ${text(`submit.photo.${taken}`)}`);
      else store.change((now) => ({ ...now, photos: [...now.photos, described(taken.key, now.photos)] }));
    }
    setRefused(problems);
    setBusy(false);
    say(plural('submit.photos.count', store.state().stored.draft.photos.length));
    void navigator.storage?.persist?.();
  };
  const pick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    void add([...(target.files ?? [])]);
    // The same photo can be chosen again.
    target.value = '';
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{text('submit.photos.add')}</label>
        <input id={id} type="file" multiple accept={PHOTO_TYPES.join(',')} onChange={pick} disabled={busy} />
      </div>
      <div role="alert">
        {refused.map((problem) => (
          <p className="fault" key={problem}>
            {problem}
          </p>
        ))}
      </div>
    </>
  );
}

/** Most photos of a case are by the same person. */
function described(key: string, others: readonly DraftPhoto[]): DraftPhoto {
  return { key, alt: '', credit: others[0]?.credit ?? '', licence: 'CC-BY-4.0', people: '' };
}
