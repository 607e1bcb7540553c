import type { Organisation } from './organisation.ts';

/** `registries.json` of a locale: what an editor chooses from when a case becomes a page. */
export interface RegistryLists {
  /** Everything in `data/organisations.yaml`, by name as the locale sorts. */
  readonly organisations: readonly Pick<Organisation, 'id' | 'name' | 'language' | 'town'>[];
  /** Everything in `data/themes.yaml`, named in the reader's language. */
  readonly themes: readonly { readonly value: string; readonly label: string }[];
}

/** Below the base address of each locale. */
export const REGISTRY_LISTS = 'registries.json';
