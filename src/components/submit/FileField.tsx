import { useId, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react';
import { text } from '../text/messages.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** As in `accept` of an input. */
  readonly accept: string;
  readonly fault?: string;
  readonly take: (file: File) => void;
}

/** A field for one file: chosen, or dropped anywhere on it. */
export function FileField({ label, hint, accept, fault = '', take }: Props): ReactNode {
  const id = useId();
  const [over, setOver] = useState(false);
  const pick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file !== undefined) take(file);
    // The same file can be chosen again.
    target.value = '';
  };
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) take(file);
  };
  return (
    <div className={over ? 'field drop over' : 'field drop'} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div role="alert">{fault !== '' && <p className="fault">{fault}</p>}</div>
      <input id={id} type="file" accept={accept} onChange={pick} {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })} />
      <p className="hint drop-hint">{text('submit.file.drop')}</p>
    </div>
  );
}
