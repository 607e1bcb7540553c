import { useState, type ReactNode } from 'react';
import type { SubmissionView } from '#submission/api.ts';
import { draftFileName, writeDraftFile } from '#submission/draftFile.ts';
import type { Key } from '../desk/client.ts';
import { saveFile } from '../shell/saveFile.ts';
import { filePhotos } from '../submit/filePhotos.ts';
import { text } from '../text/messages.ts';
import { fetchPhotos } from './fetchPhotos.ts';
import { wordsFor } from './useView.ts';

/** What was sent, with its photos, as one file that the form opens. */
export function SaveSent({ view: { draft, contact }, secret }: { readonly view: SubmissionView; readonly secret: Key }): ReactNode {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const save = async (): Promise<string> => {
    const photos = await fetchPhotos(secret, draft.photos);
    const held = await filePhotos(draft.photos, (key) => photos.get(key));
    const file = draftFileName(draft.title);
    saveFile(file, writeDraftFile(draft, contact, held, new Date().toISOString()), 'application/json');
    return text('edit.saved', { file });
  };
  const start = (): void => {
    setBusy(true);
    setSaid('');
    void save()
      .catch((error: unknown) => text(wordsFor(error)))
      .then(setSaid)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <p className="actions">
        <button type="button" className="quiet" disabled={busy} onClick={start}>
          {text('submit.file.save')}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
