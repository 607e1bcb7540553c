import { memo, useId, useSyncExternalStore, type ReactNode } from 'react';
import type { Unit } from '#model/worksheet.ts';
import { useEditor } from './editorContext.ts';
import { conceptsIn } from './terms.ts';
import { UnitField } from './UnitField.tsx';
import { UnitNotes } from './UnitNotes.tsx';
import { UnitSource } from './UnitSource.tsx';

/** Ids by which the parts of a row name one another. */
export interface RowIds {
  readonly kind: string;
  readonly source: string;
  readonly notes: string;
}

/** One piece: the original, and beside it the field. It is drawn anew only when its own text changes. */
export const UnitRow = memo(function UnitRow({ unit }: { readonly unit: Unit }): ReactNode {
  const { worksheet, store } = useEditor();
  const piece = useSyncExternalStore(store.subscribe, () => store.piece(unit.id));
  const rival = useSyncExternalStore(store.subscribe, () => store.state().rivals.get(unit.id)?.text);
  const id = useId();
  const ids: RowIds = { kind: `${id}-kind`, source: `${id}-source`, notes: `${id}-notes` };
  const concepts = conceptsIn(unit, worksheet.concepts);
  return (
    <div className="unit">
      <UnitSource unit={unit} piece={piece} concepts={concepts} ids={ids} />
      <div>
        <UnitField unit={unit} piece={piece} ids={ids} />
        <UnitNotes unit={unit} piece={piece} concepts={concepts} rival={rival} id={ids.notes} />
      </div>
    </div>
  );
});
