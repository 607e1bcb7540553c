import { useState, type ReactNode } from 'react';
import { draftFileName, writeDraftFile, type FilePhoto } from '#submission/draftFile.ts';
import { PHOTO_TYPES } from '#submission/limits.ts';
import { saveFile } from '../shell/saveFile.ts';
import { text, type MessageId } from '../text/messages.ts';
import { toBase64 } from './base64.ts';
import { useForm, useFormState } from './formContext.ts';

/** The draft and its photos as one file. */
export function SaveFile({ label, quiet = false }: { readonly label: MessageId; readonly quiet?: boolean }): ReactNode {
  const { photos } = useForm();
  const { draft, contact } = useFormState().stored;
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    const held: FilePhoto[] = [];
    for (const { key } of draft.photos) {
      const blob = photos.blob(key);
      const type = PHOTO_TYPES.find((one) => one === blob?.type);
      if (blob !== undefined && type !== undefined) held.push({ key, type, data: await toBase64(blob) });
    }
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
