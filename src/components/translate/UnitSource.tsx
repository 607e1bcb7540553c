import type { ReactNode } from 'react';
import { wordDifference } from '#language/wordDifference.ts';
import type { Unit, WorksheetConcept } from '#model/worksheet.ts';
import { Words } from '../notice/Words.tsx';
import { text } from '../text/messages.ts';
import { useEditor } from './editorContext.ts';
import type { Piece } from './piece.ts';
import { markTerms } from './terms.ts';
import type { RowIds } from './UnitRow.tsx';

interface Props {
  readonly unit: Unit;
  readonly piece: Piece;
  readonly concepts: readonly WorksheetConcept[];
  readonly ids: RowIds;
}

/** The original of a piece, with what has changed in it and with the terms it names. */
export function UnitSource({ unit, piece, concepts, ids }: Props): ReactNode {
  const { from } = useEditor().worksheet;
  return (
    <div>
      <p className="brief" id={ids.kind}>
        {text(`po.kind.${unit.kind}`)}
      </p>
      <p className="as-written" id={ids.source} lang={from}>
        {markTerms(unit.source, concepts).map((part, index) => (part.term ? <u key={index}>{part.text}</u> : part.text))}
      </p>
      {piece.previous !== undefined && (
        <div className="mark">
          <p className="brief">{text('edit.reworded')}</p>
          <div lang={from}>
            <Words difference={wordDifference(piece.previous, unit.source)} />
          </div>
        </div>
      )}
      {concepts.length > 0 && (
        <ul className="brief">
          {concepts.map((concept) => (
            <Term key={concept.id} concept={concept} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Term({ concept: { source, terms, avoid } }: { readonly concept: WorksheetConcept }): ReactNode {
  const { from, into } = useEditor().worksheet;
  return (
    <li>
      {text('po.term')} <span lang={from}>{source[0]}</span> → <b lang={into}>{terms.join(' / ')}</b>
      {avoid.map(({ form, reason }) => (
        <span key={form}>
          {' '}
          {text('po.avoid')}{' '}
          <span lang={into}>
            {form}. {reason}
          </span>
        </span>
      ))}
    </li>
  );
}
