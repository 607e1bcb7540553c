/** What this device keeps of the site, and what it could keep: sizes first, and nothing without being asked. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, type ReactNode } from 'react';
import { LOCALE_FACTS } from '#model/locale.ts';
import type { OfflineSet } from '#model/offlineSets.ts';
import { Shell } from '../shell/Shell.tsx';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { CopyOffer } from './CopyOffer.tsx';
import { setKey } from './kept.ts';
import { SetRow } from './SetRow.tsx';
import { useKeeper } from './useKeeper.ts';
import { useMissing } from './useMissing.ts';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '../text/areas/offline.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './offline.css';

export default function OfflinePage(): ReactNode {
  const locale = useLocale();
  const keeper = useKeeper(locale, useBaseUrl('/'));
  const { state, running, told, lasting } = keeper;
  const missing = useMissing();
  const isOpen = state.kind === 'open';
  useEffect(() => {
    // The browser looked for it before the list was there.
    if (isOpen) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isOpen]);
  const nameOf = (set: OfflineSet): string => set.title ?? nameOfKind(set, LOCALE_FACTS[locale].label);
  return (
    <Shell title={text('offline.title')} description={text('offline.intro')} className="plain offline">
      <h1>{text('offline.title')}</h1>
      <p className="lead">{text('offline.intro')}</p>
      <p className="no-script">{text('offline.noscript')}</p>
      {missing !== undefined && (
        <p className="box warning" role="alert">
          {text('offline.missing')} <a href={missing}>{text('offline.again')}</a>
        </p>
      )}
      <div className="needs-script" aria-busy={state.kind === 'opening'}>
        {state.kind === 'unable' && <p className="box warning">{text('offline.unable')}</p>}
        {state.kind === 'unreachable' && (
          <p className="box warning" role="alert">
            {text('offline.unreachable')}{' '}
            <button type="button" className="quiet" onClick={keeper.reopen}>
              {text('offline.again')}
            </button>
          </p>
        )}
        {state.kind === 'open' && (
          <ul className="offline-sets">
            {state.sets.sets.map((set) => (
              <SetRow
                key={set.id}
                set={set}
                name={nameOf(set)}
                sets={state.sets}
                kept={state.kept}
                id={setKey(locale, set)}
                running={running}
                onKeep={() => keeper.keep(set)}
                onStop={keeper.stop}
                onRemove={() => keeper.remove(set)}
              />
            ))}
          </ul>
        )}
        <p role="status">{told && text(`offline.told.${told.what}`, { name: nameOf(told.set) })}</p>
        {lasting === false && <p className="brief">{text('offline.mayVanish')}</p>}
      </div>
      <CopyOffer />
    </Shell>
  );
}

function nameOfKind({ kind }: OfflineSet, language: string): string {
  if (kind === 'language') return text('offline.language', { language });
  if (kind === 'tools') return text('offline.tools');
  return text(kind === 'cases' ? 'offline.cases' : 'offline.reports');
}
