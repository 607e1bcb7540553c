/** Below a field: how the piece stands, what is wrong with it, and what else it could say. */
import type { ReactNode } from 'react';
import { LENGTHS } from '#model/lengths.ts';
import type { Unit, WorksheetConcept } from '#model/worksheet.ts';
import { text, type MessageId } from '../text/messages.ts';
import { useEditor } from './editorContext.ts';
import { settle, take } from './editing.ts';
import { faultText } from './faultText.ts';
import type { Piece, PieceState } from './piece.ts';
import { avoidedIn } from './terms.ts';

interface Props {
  readonly unit: Unit;
  readonly piece: Piece;
  readonly concepts: readonly WorksheetConcept[];
  /** What another tab has written meanwhile. */
  readonly rival: string | undefined;
  readonly id: string;
}

const STATES: Readonly<Record<PieceState, MessageId>> = {
  empty: 'edit.piece.empty',
  wrong: 'edit.piece.wrong',
  look: 'edit.piece.look',
  done: 'edit.piece.done',
};

export function UnitNotes({ unit, piece, concepts, rival, id }: Props): ReactNode {
  const { into } = useEditor().worksheet;
  return (
    <>
      <div id={id} className="unit-notes">
        <p className="unit-state" data-state={piece.state}>
          {text(piece.state === 'empty' && unit.optional ? 'edit.piece.optional' : STATES[piece.state])}
          {piece.fault && <> {faultText(piece.fault, text)}</>}
        </p>
        {piece.state === 'empty' && unit.text !== '' && <p>{text('edit.emptied')}</p>}
        {unit.origin !== undefined && piece.text === unit.text && <p>{text(`po.${unit.origin}`)}</p>}
        {avoidedIn(piece.text, concepts).map(({ form, reason }) => (
          <p key={form} className="unit-warning">
            {text('po.avoid')}{' '}
            <span lang={into}>
              {form}. {reason}
            </span>
          </p>
        ))}
        <Length unit={unit} piece={piece} />
      </div>
      {piece.hubs !== undefined && <Other unit={unit} label="edit.hubs" other={piece.hubs} />}
      {rival !== undefined && <Other unit={unit} label="edit.rival" other={rival} />}
      <Settle unit={unit} piece={piece} />
    </>
  );
}

/** The button that says that a text is right, or takes that back. */
function Settle({ unit, piece: { state, hubs } }: { readonly unit: Unit; readonly piece: Piece }): ReactNode {
  const { store, worksheet } = useEditor();
  const right = state === 'look';
  if ((!right && state !== 'done') || hubs !== undefined) return null;
  return (
    <button type="button" className="quiet" onClick={() => store.change(settle(unit, right, worksheet.into))}>
      {text(right ? 'edit.right' : 'edit.unsure')}
    </button>
  );
}

function Length({ unit: { kind }, piece }: { readonly unit: Unit; readonly piece: Piece }): ReactNode {
  if (kind !== 'title' && kind !== 'description') return null;
  const { min, max } = LENGTHS[kind];
  return <p>{text('edit.length', { length: [...piece.text.trim()].length, min, max })}</p>;
}

/** Another text for the piece, to be compared and chosen from. */
function Other({ unit, label, other }: { readonly unit: Unit; readonly label: MessageId; readonly other: string }): ReactNode {
  const { store, worksheet } = useEditor();
  return (
    <div className="mark">
      <p className="brief">{text(label)}</p>
      <p lang={worksheet.into} className="as-written">
        {other}
      </p>
      <p>
        <button type="button" className="quiet" onClick={() => store.change(take(unit, other))}>
          {text('edit.take')}
        </button>{' '}
        <button type="button" className="quiet" onClick={() => store.change(settle(unit, true, worksheet.into))}>
          {text('edit.keepMine')}
        </button>
      </p>
    </div>
  );
}
