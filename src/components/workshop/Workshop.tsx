import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Locale } from '#model/locale.ts';
import type { WorkshopIndex } from '#training/workshop/moduleData.ts';
import { useLocale } from '../shell/useLocale.ts';
import { focusHeading } from './focusElement.ts';
import { Opened } from './Opened.tsx';
import { Start } from './Start.tsx';
import { useAddress } from './useAddress.ts';
import { useDefaults } from './useDefaults.ts';
import { usePlanStore } from './usePlanStore.ts';
import { WorkshopContext, type WorkshopParts } from './workshopContext.ts';

export function Workshop({ index }: { readonly index: WorkshopIndex }): ReactNode {
  const reader = useLocale();
  const { localeConfigs } = useDocusaurusContext().i18n;
  const defaults = useDefaults(reader);
  const store = usePlanStore(defaults);
  const address = useAddress(store, defaults);
  const open = useSyncExternalStore(store.subscribe, store.state);
  const [said, setSaid] = useState('');
  // The same words twice are said twice only if something differs.
  const say = useCallback((message: string) => setSaid((before) => (before === message ? `${message}\u00A0` : message)), []);
  const parts = useMemo(
    (): WorkshopParts => ({
      store,
      index,
      modules: new Map(index.modules.map((module) => [module.id, module])),
      reader,
      baseOf: (locale: Locale) => localeConfigs[locale]?.baseUrl ?? '/',
      say,
    }),
    [store, index, reader, localeConfigs, say],
  );
  useFocusOnTurn(address.ready, open?.history.plan.id);
  return (
    <WorkshopContext value={parts}>
      {address.ready &&
        (open === undefined ? (
          <Start defaults={defaults} lost={address.lost} />
        ) : (
          <Opened key={open.history.plan.id} open={open} address={address} />
        ))}
      <p role="status" className="spoken">
        {said}
      </p>
    </WorkshopContext>
  );
}

/** When a plan is opened or left, what had the focus is gone; when the page has just been loaded, nobody is moved. */
function useFocusOnTurn(ready: boolean, plan: string | undefined): void {
  const shown = useRef<{ readonly plan: string | undefined }>(undefined);
  useEffect(() => {
    if (!ready) return;
    if (shown.current !== undefined && shown.current.plan !== plan) focusHeading();
    shown.current = { plan };
  }, [ready, plan]);
}
