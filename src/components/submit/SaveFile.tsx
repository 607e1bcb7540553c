import { useState, type ReactNode } from 'react';
import { draftFileName, writeDraftFile } from '#submission/draftFile.ts';
import { saveFile } from '../shell/saveFile.ts';
import { text, type MessageId } from '../text/messages.ts';
import { filePhotos } from './filePhotos.ts';
import { useForm, useFormState } from './formContext.ts';

/** The draft and its photos as one file. */
export function SaveFile({ label, quiet = false }: { readonly label: MessageId; readonly quiet?: boolean }): ReactNode {
  const { photos } = useForm();
  const { draft, contact } = useFormState().stored;
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    const held = await filePhotos(draft.photos, photos.blob);
    const name = draftFileName(draft.title);
    saveFile(name, writeDraftFile(draft, contact, held, new Date().toISOString()), 'application/json');
    setSaid(text('edit.saved', { file: name }));
  };
  return (
    <>
      <button type="button" className={quiet ? 'quiet' : undefined} onClick={() => void save()}>
        {text(label)}
      </button>{' '}
      <span role="status">{said}</span>
    </>
  );
}
