/** A note about a mistake, written here and taken along: nothing is sent. */
import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useId, useState, type ReactNode } from 'react';
import { saveFile } from '../shell/saveFile.ts';
import { text } from '../text/messages.ts';
import { composeNote, pageNamed } from './note.ts';

const FILE_NAME = 'correction.txt';

export function CorrectionNote(): ReactNode {
  const inBrowser = useIsBrowser();
  const { search } = useLocation();
  const [page, setPage] = useState<string>();
  const [change, setChange] = useState('');
  const [name, setName] = useState('');
  const [status, setStatus] = useState('');
  const named = page ?? (inBrowser ? pageNamed(search) : '');
  const note = composeNote([
    [text('correct.note.page'), named],
    [text('correct.note.change'), change],
    [text('correct.note.name'), name],
  ]);
  const withNote = (use: () => void): void => (change.trim() === '' ? setStatus(text('correct.empty')) : use());
  const copy = (): void => {
    navigator.clipboard.writeText(note).then(
      () => setStatus(text('correct.copied')),
      () => setStatus(text('correct.copyFailed')),
    );
  };
  return (
    <form className="correction needs-script" onSubmit={(event) => event.preventDefault()}>
      <Field label={text('correct.page')} value={named} onChange={setPage} />
      <Field label={text('correct.what')} value={change} onChange={setChange} long />
      <Field label={text('correct.name')} value={name} onChange={setName} />
      <p className="actions">
        <button type="button" onClick={() => withNote(copy)}>
          {text('correct.copy')}
        </button>
        <button type="button" onClick={() => withNote(() => saveFile(FILE_NAME, note, 'text/plain'))}>
          {text('correct.save')}
        </button>
      </p>
      <p role="status">{status}</p>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly long?: boolean;
}

function Field({ label, value, onChange, long }: FieldProps): ReactNode {
  const id = useId();
  const Control = long ? 'textarea' : 'input';
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <Control id={id} value={value} {...(long && { rows: 6 })} onChange={(event) => onChange(event.target.value)} />
    </p>
  );
}
