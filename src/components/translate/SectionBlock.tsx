import { memo, useId, type ReactNode } from 'react';
import type { SectionState } from '#model/sectionState.ts';
import type { WorksheetSection } from '#model/worksheet.ts';
import { text, type MessageId } from '../text/messages.ts';
import { useEditor } from './editorContext.ts';
import { UnitRow } from './UnitRow.tsx';

const STATES: Readonly<Partial<Record<SectionState, MessageId>>> = {
  stale: 'edit.section.stale',
  technical: 'edit.section.technical',
  missing: 'edit.section.missing',
  unrecorded: 'edit.section.unrecorded',
};

/** One section of the page: its heading, how its translation stands, and its pieces. */
export const SectionBlock = memo(function SectionBlock({
  section: { key, title, state, units, uncut },
  shown,
}: {
  readonly section: WorksheetSection;
  /** Ids of the pieces to show. */
  readonly shown: ReadonlySet<string>;
}): ReactNode {
  const { from, into } = useEditor().worksheet;
  const id = useId();
  const rows = units.filter((unit) => shown.has(unit.id));
  if (rows.length === 0) return null;
  const told = STATES[state];
  return (
    <section aria-labelledby={id} className="edit-section">
      <h2 id={id} {...(title !== '' && { lang: from })}>
        {title === '' ? text(key === '_front' ? 'notice.front' : 'notice.intro') : title}
      </h2>
      {told !== undefined && <p className="kind">{text(told)}</p>}
      {uncut !== undefined && (
        <details className="mark">
          <summary>{text('po.uncut')}</summary>
          <p lang={into} className="as-written">
            {uncut}
          </p>
        </details>
      )}
      {rows.map((unit) => (
        <UnitRow key={unit.id} unit={unit} />
      ))}
    </section>
  );
});
