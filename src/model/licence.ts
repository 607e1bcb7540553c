import * as z from 'zod';

/** Licences a page may carry: SPDX identifier to the licence's canonical address. */
export const LICENCES = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-NC-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'CC-BY-NC-SA-4.0': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;

const ids = Object.keys(LICENCES) as [keyof typeof LICENCES];
export const licenceField = z.enum(ids, `expected an SPDX id: one of ${ids.join(', ')}`);
export type Licence = z.infer<typeof licenceField>;
