/** The form itself, fetched by the page once a script runs. */
import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { hashOf, useFocusOnTurn, usePlace } from './address.ts';
import { DraftList } from './DraftList.tsx';
import { Form } from './Form.tsx';
import type { FacetTerm } from './fieldsContext.ts';
import { handedOver } from './handOver.ts';
import { openForm, type OpenForm } from './openForm.ts';
import type { StoredDraft } from './store/database.ts';
import { deviceShelf } from './store/shelf.ts';

interface Props {
  readonly themes: readonly FacetTerm[];
  readonly about: ReactNode;
}

export default function SubmitApp({ themes, about }: Props): ReactNode {
  const place = usePlace();
  const [form, setForm] = useState<OpenForm>();
  const wanted = place?.draft;
  const id = useSyncExternalStore(subscribeNone, () => form?.store.state().stored.id);
  useFocusOnTurn(place === undefined ? '' : place.step);
  useEffect(() => {
    if (wanted === undefined || id === wanted) return;
    openWanted(wanted).then(setForm, () => undefined);
  }, [wanted, id]);
  useEffect(() => (form === undefined ? undefined : form.watch()), [form]);
  const open = useCallback((draft: StoredDraft, blobs: ReadonlyMap<string, Blob>): void => {
    void openForm(draft, blobs).then((opened) => {
      setForm(opened);
      window.location.hash = hashOf({ step: 'case', draft: draft.id });
    });
  }, []);
  if (place === undefined || form === undefined || id !== wanted) {
    return (
      <>
        {about}
        <DraftList open={open} />
      </>
    );
  }
  return <Form key={place.draft} form={form} step={place.step} themes={themes} />;
}

/** What another page has just made; else the page was loaded anew, and what is on the device is opened again. */
async function openWanted(id: string): Promise<OpenForm | undefined> {
  const stored = await deviceShelf.read(id).catch(() => undefined);
  const made = handedOver(id);
  const draft = stored ?? made?.draft;
  return draft === undefined ? undefined : openForm(draft, stored === undefined ? (made?.blobs ?? new Map()) : new Map());
}

/** The id of an open draft never changes. */
function subscribeNone(): () => void {
  return () => undefined;
}
