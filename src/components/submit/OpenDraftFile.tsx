/** A draft that was saved as a file, or a document to begin from: chosen or dropped. What is on the device already stays as it is. */
import { useState, type ReactNode } from 'react';
import { emptyDraft } from '#submission/draft.ts';
import { readDraftFile } from '#submission/draftFile.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { fromBase64 } from './base64.ts';
import { FileField } from './FileField.tsx';
import { FoundText } from './FoundText.tsx';
import { DOCUMENTS, readText } from './readText.ts';
import type { StoredDraft } from './store/database.ts';
import { newDraft } from './store/newDraft.ts';
import type { ReadText } from './steps/readDocument.ts';

export interface OpenDraftProps {
  readonly open: (draft: StoredDraft, blobs: ReadonlyMap<string, Blob>) => void;
}

export function OpenDraftFile({ open }: OpenDraftProps): ReactNode {
  const locale = useLocale();
  const [problem, setProblem] = useState('');
  const [found, setFound] = useState<ReadText>();
  const openDraft = async (file: File): Promise<void> => {
    const held = readDraftFile(await file.text(), locale);
    if (typeof held === 'string') return setProblem(text(`submit.file.${held}`));
    open(newDraft(held.draft, held.contact), new Map(held.photos.map(({ key, type, data }) => [key, fromBase64(data, type)])));
  };
  const take = (file: File): void => {
    setProblem('');
    setFound(undefined);
    if (/\.(?:docx|docm|md|txt)$/iu.test(file.name)) readText(file).then(setFound, () => setProblem(text('submit.document.broken')));
    else void openDraft(file).catch(() => setProblem(text('submit.file.not-json')));
  };
  const begin = ({ sections }: ReadText): void => {
    const empty = emptyDraft(locale);
    open(newDraft({ ...empty, sections: { ...empty.sections, ...sections } }), new Map());
  };
  return (
    <>
      <FileField
        label={text('submit.file.open')}
        hint={text('submit.document.hint')}
        accept={`.json,application/json,${DOCUMENTS}`}
        fault={problem}
        take={take}
      />
      {found !== undefined && (
        <FoundText read={found} lang={locale} label="submit.document.begin" take={() => begin(found)} leave={() => setFound(undefined)} />
      )}
    </>
  );
}
