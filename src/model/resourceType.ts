import type { PageType } from './page.ts';

/** The kinds the catalogue lists. Apart from the schemas, which no browser needs. */
export const RESOURCE_TYPES = ['toolkit', 'case-study', 'module', 'report'] as const satisfies readonly PageType[];
export type ResourceType = (typeof RESOURCE_TYPES)[number];
