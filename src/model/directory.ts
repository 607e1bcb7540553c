/** Organisations and themes as the readers of one locale are shown them. */
import type { Country } from './country.ts';
import type { Locale } from './locale.ts';
import type { NetworkRole } from './organisation.ts';
import type { LinkedPage } from './pageFacts.ts';
import type { ResourceType } from './resourceType.ts';

export interface ListedPage extends LinkedPage {
  readonly type: ResourceType;
}

export interface ShownOrganisation {
  readonly id: string;
  readonly name: string;
  /** Language of the name and the town, where that is not the reader's. */
  readonly lang?: Locale;
  readonly country: { readonly code: Country; readonly name: string };
  readonly town: string;
  readonly url?: string;
  readonly network?: { readonly role: NetworkRole; readonly since?: number; readonly source: string };
  readonly about?: string;
  /** Addresses, each once: where all this stands. */
  readonly sources: readonly string[];
  readonly pages: readonly ListedPage[];
}

export interface ShownTheme {
  readonly id: string;
  readonly name: string;
  readonly intro?: string;
  readonly pages: readonly ListedPage[];
}
