import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Unit } from '#model/worksheet.ts';
import { text } from '../text/messages.ts';
import { useEditor } from './editorContext.ts';
import { enter, leave, settle, write } from './editing.ts';
import { fieldId } from './focusField.ts';
import { insertKept } from './insertion.ts';
import type { Piece } from './piece.ts';
import type { RowIds } from './UnitRow.tsx';

interface Props {
  readonly unit: Unit;
  readonly piece: Piece;
  readonly ids: RowIds;
}

/** The field of a piece, as high as its text, and buttons for what must stand in it as in the original. */
export function UnitField({ unit, piece, ids }: Props): ReactNode {
  const { worksheet, store, goOn } = useEditor();
  const { into } = worksheet;
  const field = useRef<HTMLTextAreaElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (piece.text.trim() !== '') store.change(settle(unit, true, into));
    goOn(unit.id);
  };
  const insert = (kept: string): void => {
    const { current } = field;
    if (current === null) return;
    const inserted = insertKept(current.value, { start: current.selectionStart, end: current.selectionEnd }, kept, unit.source);
    current.focus();
    store.change(write(unit, inserted.text));
    // React has put the text into the field by then.
    requestAnimationFrame(() => current.setSelectionRange(inserted.cursor, inserted.cursor));
  };
  return (
    <>
      {/* The copy of the text, unseen, makes the field as high as it needs to be. */}
      <div className="grow" data-text={piece.text}>
        <textarea
          ref={field}
          id={fieldId(unit.id)}
          lang={into}
          rows={1}
          spellCheck
          value={piece.text}
          aria-labelledby={`${ids.kind} ${ids.source}`}
          aria-describedby={ids.notes}
          aria-invalid={piece.fault !== undefined}
          onChange={(event) => store.change(write(unit, event.target.value))}
          onFocus={() => store.change(enter(unit.id))}
          onBlur={() => store.change(leave(unit.id))}
          onKeyDown={onKeyDown}
        />
      </div>
      {unit.keep.length > 0 && (
        <p className="brief keep">
          {text('po.keep')}{' '}
          {unit.keep.map((kept) => (
            <button
              key={kept}
              type="button"
              className="quiet"
              aria-label={text('edit.insert', { value: kept })}
              onClick={() => insert(kept)}
            >
              {kept}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
