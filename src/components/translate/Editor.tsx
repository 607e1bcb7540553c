/** The editor of one page in one language: original and translation side by side. */
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { LOCALE_FACTS } from '#model/locale.ts';
import type { Worksheet } from '#model/worksheet.ts';
import { text } from '../text/messages.ts';
import { Bar } from './Bar.tsx';
import { EditorContext } from './editorContext.ts';
import { focusField } from './focusField.ts';
import { Gone } from './Gone.tsx';
import { nextOpen, shownBy, type Filter } from './progress.ts';
import { Preparations } from './Preparations.tsx';
import { SaveFile } from './SaveFile.tsx';
import { SectionBlock } from './SectionBlock.tsx';
import { useDraftStore } from './useDraftStore.ts';

/** What a filter showed when it was chosen: a piece does not vanish in the moment it is done. */
interface Shown {
  readonly filter: Filter;
  readonly ids: ReadonlySet<string>;
}

export function Editor({ worksheet }: { readonly worksheet: Worksheet }): ReactNode {
  const store = useDraftStore(worksheet);
  const units = useMemo(() => worksheet.sections.flatMap((section) => section.units), [worksheet]);
  const show = useCallback((filter: Filter): Shown => ({ filter, ids: shownBy(filter, units, store.piece) }), [units, store]);
  const [shown, setShown] = useState(() => show('all'));
  const goOn = useCallback(
    (after: string | undefined): boolean => {
      const next = nextOpen(units, store.piece, after);
      if (next === undefined) return false;
      if (focusField(next)) return true;
      // The filter hides it.
      flushSync(() => setShown(show('all')));
      return focusField(next);
    },
    [units, store, show],
  );
  const parts = useMemo(() => ({ worksheet, store, goOn }), [worksheet, store, goOn]);
  return (
    <EditorContext value={parts}>
      <Heading worksheet={worksheet} />
      <p className="brief">{text('edit.help')}</p>
      <Preparations units={units} filter={shown.filter} setFilter={(filter) => setShown(show(filter))} />
      <Bar units={units} />
      {shown.ids.size === 0 && <p>{text('edit.nothing')}</p>}
      {worksheet.sections.map((section) => (
        <SectionBlock key={section.key} section={section} shown={shown.ids} />
      ))}
      <Gone />
      <SaveFile units={units} />
    </EditorContext>
  );
}

function Heading({ worksheet: { title, address, from, into } }: { readonly worksheet: Worksheet }): ReactNode {
  const { localeConfigs } = useDocusaurusContext().i18n;
  return (
    <p className="kind">
      {/* The page in another language is on another site: a plain link, which loads it anew. */}
      <a href={(localeConfigs[from]?.baseUrl ?? '/') + address.slice(1)} lang={from} hrefLang={from}>
        {title}
      </a>{' '}
      · <span lang={from}>{LOCALE_FACTS[from].label}</span> → <span lang={into}>{LOCALE_FACTS[into].label}</span>
    </p>
  );
}
