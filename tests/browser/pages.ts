/** One page of every kind, in scripts and languages that differ: what accessibility and layout are checked on. */
import { LOCALES } from '#model/locale.ts';
import { localeBase } from '#content/address.ts';

const TOOLKIT = 'library/toolkits/shared-space-governance/';

export const HOMES = LOCALES.map(localeBase);
/** In every locale, because what is sorted and counted must be the same in the browser as in the build. */
export const CATALOGUES = HOMES.map((home) => `${home}catalogue/`);

export const KINDS: Readonly<Record<string, string>> = {
  library: '/sl/library/',
  toolkit: `/mk/${TOOLKIT}`,
  'toolkit step with formulas, as a fallback': `/sq/${TOOLKIT}share-the-costs/`,
  'case study in its original': '/sr/library/case-studies/magacin-belgrade/',
  'case study in the derived script': '/sr-Latn/library/case-studies/magacin-belgrade/',
  'case study in a neighbour’s language': '/hr/library/case-studies/magacin-belgrade/',
  'training module': '/library/training/who-decides-here/',
  'working draft': `/bs/library/next/toolkits/shared-space-governance/`,
  catalogue: '/cnr/catalogue/',
  search: '/sl/search/',
  'results of a search': '/sr-Latn/search/?q=prostor',
  'a search that finds nothing': '/mk/search/?q=qqqqqq',
  'practice reports': '/sr-Latn/practice/',
  'practice report': '/practice/twinning-pilot-2022/',
  'reports by theme': '/practice/tags/',
  'reports by year': '/practice/archive/',
  about: '/sq/about/',
  'learning paths': '/paths/',
  'learning paths in the derived script': '/sr-Latn/paths/',
  'cases side by side': '/mk/compare/',
  map: '/hr/map/',
  themes: '/sr/themes/',
  organisations: '/sl/organisations/',
  organisation: '/sq/organisations/magacin/',
  glossary: '/sq/glossary/',
  'glossary in the derived script': '/sr-Latn/glossary/',
  'reading languages': '/mk/reading-languages/',
  correction: '/hr/correct/',
  progress: '/mk/progress/',
  'kept on the device': '/sr/offline/',
  'board of translations': '/sq/translations/',
  editor: '/mk/translations/edit/?page=shared-space-governance&into=mk',
  'editor of a page that is not translated yet': '/sr-Latn/translations/edit/?page=share-the-costs&into=sr',
  'workshop builder': '/sr-Latn/workshop/',
  'not found': '/sr/nema/',
};
