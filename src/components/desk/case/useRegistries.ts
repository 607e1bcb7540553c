import useBaseUrl from '@docusaurus/useBaseUrl';
import { useCallback, useEffect, useState } from 'react';
import { REGISTRY_LISTS, type RegistryLists } from '#model/registryLists.ts';

export interface Registries {
  readonly lists: RegistryLists;
  readonly failed: boolean;
  readonly again: () => void;
}

const NONE: RegistryLists = { organisations: [], themes: [] };

/** What the hub knows already, from a file of the build; empty until it is there. */
export function useRegistries(): Registries {
  const address = useBaseUrl(`/${REGISTRY_LISTS}`);
  const [state, set] = useState<Pick<Registries, 'lists' | 'failed'>>({ lists: NONE, failed: false });
  const again = useCallback(() => {
    fetch(address).then(
      async (response) => {
        const value: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
        set(isLists(value) ? { lists: value, failed: false } : { lists: NONE, failed: true });
      },
      () => set({ lists: NONE, failed: true }),
    );
  }, [address]);
  useEffect(again, [again]);
  return { ...state, again };
}

function isLists(value: unknown): value is RegistryLists {
  return typeof value === 'object' && value !== null && 'organisations' in value && 'themes' in value;
}
